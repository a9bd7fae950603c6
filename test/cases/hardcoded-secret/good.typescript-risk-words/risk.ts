export const risk_live_assessment = 'risk_live_assessment_of_all_markets_2024';
export const task = 'task_test_runner_configuration_default_x';
