//! The types that several areas have. Written by `cargo xtask codegen`.

#[cfg(any(feature = "notifications", feature = "pay"))]
pub(crate) mod notifications_entrust_release;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub(crate) mod notifications_profitsharing_return;
#[cfg(any(
    feature = "v2-appauth",
    feature = "v2-applyment",
    feature = "v2-billcommentsp",
    feature = "v2-deposit",
    feature = "v2-fund",
    feature = "v2-mchrisk",
    feature = "v2-notifications",
    feature = "v2-pay",
    feature = "v2-risk",
    feature = "v2-secapi",
    feature = "v2-secsvc",
    feature = "v2-transit",
    feature = "v2-vehicle",
    feature = "v2-wxv"
))]
pub(crate) mod v2_appauth_getaccesstoken_get;
#[cfg(any(
    feature = "v2-applyment",
    feature = "v2-billcommentsp",
    feature = "v2-cgi-bin",
    feature = "v2-deposit",
    feature = "v2-face",
    feature = "v2-fund",
    feature = "v2-mchrisk",
    feature = "v2-mmpaymkttransfers",
    feature = "v2-mmpaysptrans",
    feature = "v2-notifications",
    feature = "v2-papay",
    feature = "v2-pay",
    feature = "v2-payitil",
    feature = "v2-risk",
    feature = "v2-secapi",
    feature = "v2-secsvc",
    feature = "v2-tools",
    feature = "v2-transit",
    feature = "v2-vehicle",
    feature = "v2-wxv",
    feature = "v2-xdc"
))]
pub(crate) mod v2_applyment_micro_getstate_post;
#[cfg(any(
    feature = "v2-applyment",
    feature = "v2-cgi-bin",
    feature = "v2-deposit",
    feature = "v2-fund",
    feature = "v2-mchrisk",
    feature = "v2-mmpaymkttransfers",
    feature = "v2-mmpaysptrans",
    feature = "v2-notifications",
    feature = "v2-papay",
    feature = "v2-pay",
    feature = "v2-payitil",
    feature = "v2-risk",
    feature = "v2-secapi",
    feature = "v2-secsvc",
    feature = "v2-tools",
    feature = "v2-transit",
    feature = "v2-vehicle",
    feature = "v2-wxv",
    feature = "v2-xdc"
))]
pub(crate) mod v2_applyment_micro_getstate_post_result_code;
#[cfg(any(
    feature = "v2-applyment",
    feature = "v2-deposit",
    feature = "v2-mmpaymkttransfers",
    feature = "v2-papay",
    feature = "v2-pay",
    feature = "v2-wxv"
))]
pub(crate) mod v2_applyment_micro_modifyarchives_post;
#[cfg(any(feature = "v2-applyment", feature = "v2-vehicle"))]
pub(crate) mod v2_applyment_micro_submit_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-pay"))]
pub(crate) mod v2_deposit_facepay_post;
#[cfg(any(
    feature = "v2-deposit",
    feature = "v2-notifications",
    feature = "v2-pay",
    feature = "v2-transit"
))]
pub(crate) mod v2_deposit_facepay_post_is_subscribe;
#[cfg(any(feature = "v2-deposit", feature = "v2-pay"))]
pub(crate) mod v2_deposit_micropay_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-secapi"))]
pub(crate) mod v2_deposit_micropay_post_detail;
#[cfg(any(feature = "v2-deposit", feature = "v2-pay"))]
pub(crate) mod v2_deposit_orderquery_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-secapi"))]
pub(crate) mod v2_deposit_refund_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-pay"))]
pub(crate) mod v2_deposit_refundquery_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-secapi"))]
pub(crate) mod v2_deposit_reverse_post;
#[cfg(any(feature = "v2-deposit", feature = "v2-pay"))]
pub(crate) mod v2_deposit_unifiedorder_post;
#[cfg(any(
    feature = "v2-face",
    feature = "v2-papay",
    feature = "v2-pay",
    feature = "v2-risk",
    feature = "v2-secapi",
    feature = "v2-tools",
    feature = "v2-xdc"
))]
pub(crate) mod v2_face_get_wxpayface_authinfo_post;
#[cfg(any(feature = "v2-pay", feature = "v2-xdc"))]
pub(crate) mod v2_pay_closeorder_post;
#[cfg(any(feature = "v2-notifications", feature = "v2-pay"))]
pub(crate) mod v2_pay_contractorder_post;
#[cfg(any(feature = "v2-pay", feature = "v2-secapi"))]
pub(crate) mod v2_pay_profitsharingreturnquery_post;
#[cfg(any(feature = "v2-pay", feature = "v2-secapi"))]
pub(crate) mod v2_pay_refundqueryv2_post;
#[cfg(any(
    feature = "notifications",
    feature = "pay",
    feature = "v2-transit",
    feature = "v2-vehicle"
))]
pub(crate) mod v2_transit_partnerpay_payapply_post;
#[cfg(any(feature = "v2-transit", feature = "v2-vehicle"))]
pub(crate) mod v2_transit_partnerpay_payapply_post_response;
#[cfg(any(feature = "v2-transit", feature = "v2-vehicle"))]
pub(crate) mod v2_transit_pay_payapply_post;
#[cfg(any(feature = "v2-notifications", feature = "v2-vehicle"))]
pub(crate) mod v2_vehicle_partnerpay_notification_post;
#[cfg(any(feature = "abnormal-fund-processing", feature = "notifications"))]
pub(crate) mod v3_abnormal_fund_processing_receipts_receipt_id_get;
#[cfg(any(feature = "abnormal-fund-processing", feature = "notifications"))]
pub(crate) mod v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_out_instruction_no_get;
#[cfg(any(feature = "abnormal-fund-processing", feature = "notifications"))]
pub(crate) mod v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post;
#[cfg(any(
    feature = "abnormal-fund-processing",
    feature = "global",
    feature = "notifications",
    feature = "offlineface",
    feature = "vehicle"
))]
pub(crate) mod v3_abnormal_fund_processing_receipts_receipt_id_transfer_instructions_post_currency;
#[cfg(any(feature = "aggracct-bc", feature = "funds-to-oversea"))]
pub(crate) mod v3_aggracct_bc_wb_channel_special_reduction_out_request_no_get;
#[cfg(any(feature = "apply4subject", feature = "applyment4sub"))]
pub(crate) mod v3_apply4subject_applyment_get;
#[cfg(any(feature = "apply4subject", feature = "applyment4sub"))]
pub(crate) mod v3_apply4subject_applyment_post;
#[cfg(any(
    feature = "apply4subject",
    feature = "applyment4sub",
    feature = "ecommerce",
    feature = "mchalterapply"
))]
pub(crate) mod v3_apply4subject_applyment_post_contact_id_doc_type;
#[cfg(any(feature = "apply4subject", feature = "applyment4sub", feature = "ecommerce"))]
pub(crate) mod v3_apply4subject_applyment_post_finance_institution_info;
#[cfg(any(feature = "applyment4sub", feature = "ecommerce"))]
pub(crate) mod v3_applyment4sub_applyment_post;
#[cfg(any(
    feature = "applyment4sub",
    feature = "ecommerce",
    feature = "mch_operate",
    feature = "mchalterapply"
))]
pub(crate) mod v3_applyment4sub_applyment_post_id_doc_type;
#[cfg(any(feature = "bank-transfer", feature = "partner-transfer"))]
pub(crate) mod v3_bank_transfer_batches_batch_id_batch_id_details_detail_id_detail_id_get;
#[cfg(any(feature = "bank-transfer", feature = "partner-transfer"))]
pub(crate) mod v3_bank_transfer_batches_batch_id_batch_id_get;
#[cfg(any(feature = "bank-transfer", feature = "platsolution"))]
pub(crate) mod v3_bank_transfer_batches_batch_id_batch_id_get_close_reason;
#[cfg(any(
    feature = "bill",
    feature = "ecommerce",
    feature = "merchant",
    feature = "payscore",
    feature = "profitsharing",
    feature = "v2-pay"
))]
pub(crate) mod v3_bill_fundflowbill_get;
#[cfg(any(
    feature = "bill",
    feature = "ecommerce",
    feature = "merchant",
    feature = "profitsharing"
))]
pub(crate) mod v3_bill_fundflowbill_get_hash_type;
#[cfg(any(feature = "bill", feature = "merchant"))]
pub(crate) mod v3_bill_fundflowbill_get_response;
#[cfg(any(feature = "bill", feature = "ecommerce"))]
pub(crate) mod v3_bill_sub_merchant_fundflowbill_get;
#[cfg(any(feature = "brand", feature = "marketing-partner"))]
pub(crate) mod v3_brand_card_card_links_business_code_business_code_get;
#[cfg(any(feature = "brand", feature = "notifications"))]
pub(crate) mod v3_brand_partner_card_member_cards_card_id_invalidate_post;
#[cfg(any(feature = "brand", feature = "marketing-membercard-open", feature = "notifications"))]
pub(crate) mod v3_brand_partner_card_member_cards_card_id_invalidate_post_type;
#[cfg(any(feature = "brand", feature = "notifications"))]
pub(crate) mod v3_brand_partner_card_member_user_cards_import_by_openid_post;
#[cfg(any(feature = "brand", feature = "merchant-store"))]
pub(crate) mod v3_brand_partner_store_brandstores_store_id_get;
#[cfg(any(feature = "brand", feature = "merchant-store"))]
pub(crate) mod v3_brand_partner_store_brandstores_store_id_patch;
#[cfg(any(
    feature = "brand",
    feature = "ecommerce",
    feature = "marketing-bank",
    feature = "v2-pay"
))]
pub(crate) mod v3_brand_profitsharing_orders_get;
#[cfg(any(feature = "brand", feature = "ecommerce", feature = "profitsharing"))]
pub(crate) mod v3_brand_profitsharing_orders_get_fail_reason;
#[cfg(any(
    feature = "brand",
    feature = "ecommerce",
    feature = "profitsharing",
    feature = "v2-pay",
    feature = "v2-secapi"
))]
pub(crate) mod v3_brand_profitsharing_orders_get_receivers_result;
#[cfg(any(
    feature = "brand",
    feature = "ecommerce",
    feature = "global",
    feature = "profitsharing",
    feature = "v2-pay",
    feature = "v2-secapi"
))]
pub(crate) mod v3_brand_profitsharing_orders_get_type;
#[cfg(any(feature = "brand", feature = "ecommerce", feature = "profitsharing"))]
pub(crate) mod v3_brand_profitsharing_orders_transaction_id_amounts_get;
#[cfg(any(feature = "brand", feature = "ecommerce", feature = "v2-pay", feature = "v2-secapi"))]
pub(crate) mod v3_brand_profitsharing_returnorders_get;
#[cfg(any(feature = "brand", feature = "ecommerce"))]
pub(crate) mod v3_brand_profitsharing_returnorders_post;
#[cfg(any(
    feature = "capital",
    feature = "eduschoolpay",
    feature = "iotmanage",
    feature = "merchantfund",
    feature = "new-tax-control-fapiao",
    feature = "taxi-invoice"
))]
pub(crate) mod v3_capital_capitallhh_banks_corporate_banking_get;
#[cfg(any(feature = "certificates", feature = "global"))]
pub(crate) mod v3_certificates_get;
#[cfg(any(feature = "combine-transactions", feature = "platsolution"))]
pub(crate) mod v3_combine_transactions_app_post;
#[cfg(any(feature = "combine-transactions", feature = "ecommerce", feature = "repayment"))]
pub(crate) mod v3_combine_transactions_app_post_amount;
#[cfg(any(
    feature = "combine-transactions",
    feature = "ecommerce",
    feature = "pay",
    feature = "repayment"
))]
pub(crate) mod v3_combine_transactions_app_post_settle_info;
#[cfg(any(feature = "combine-transactions", feature = "pay"))]
pub(crate) mod v3_combine_transactions_app_post_subsidy_info;
#[cfg(any(feature = "combine-transactions", feature = "pay"))]
pub(crate) mod v3_combine_transactions_h5_post;
#[cfg(any(
    feature = "combine-transactions",
    feature = "ecommerce",
    feature = "notifications",
    feature = "pay"
))]
pub(crate) mod v3_combine_transactions_id_combine_transaction_id_get;
#[cfg(any(feature = "combine-transactions", feature = "notifications", feature = "pay"))]
pub(crate) mod v3_combine_transactions_id_combine_transaction_id_get_amount;
#[cfg(any(feature = "combine-transactions", feature = "pay"))]
pub(crate) mod v3_combine_transactions_id_combine_transaction_id_get_scene_info;
#[cfg(any(
    feature = "combine-transactions",
    feature = "global",
    feature = "pay",
    feature = "transactions"
))]
pub(crate) mod v3_combine_transactions_jsapi_post;
#[cfg(any(
    feature = "combine-transactions",
    feature = "global",
    feature = "pay",
    feature = "transactions"
))]
pub(crate) mod v3_combine_transactions_native_post;
#[cfg(any(feature = "combine-transactions", feature = "notifications", feature = "pay"))]
pub(crate) mod v3_combine_transactions_out_trade_no_combine_out_trade_no_get;
#[cfg(any(
    feature = "combine-transactions",
    feature = "ecommerce",
    feature = "global",
    feature = "notifications",
    feature = "pay",
    feature = "payscore",
    feature = "qrcode",
    feature = "refund",
    feature = "refunds",
    feature = "transactions",
    feature = "v2-deposit",
    feature = "v2-pay",
    feature = "v2-secapi"
))]
pub(crate) mod v3_combine_transactions_out_trade_no_combine_out_trade_no_get_scope;
#[cfg(any(
    feature = "combine-transactions",
    feature = "notifications",
    feature = "pay",
    feature = "v2-pay"
))]
pub(crate) mod v3_combine_transactions_out_trade_no_combine_out_trade_no_get_trade_type;
#[cfg(any(
    feature = "combine-transactions",
    feature = "notifications",
    feature = "pay",
    feature = "payscore",
    feature = "qrcode",
    feature = "refund",
    feature = "vehicle"
))]
pub(crate) mod v3_combine_transactions_out_trade_no_combine_out_trade_no_get_type;
#[cfg(any(feature = "compliance", feature = "goldplan"))]
pub(crate) mod v3_compliance_inactive_merchant_identity_verification_merchants_post;
#[cfg(any(feature = "credit-repayment", feature = "notifications"))]
pub(crate) mod v3_credit_repayment_partner_contracts_terminate_post;
#[cfg(any(feature = "customs", feature = "global"))]
pub(crate) mod v3_customs_orders_get;
#[cfg(any(feature = "customs", feature = "global", feature = "v2-cgi-bin"))]
pub(crate) mod v3_customs_orders_get_customs;
#[cfg(any(feature = "customs", feature = "global"))]
pub(crate) mod v3_customs_orders_patch;
#[cfg(any(feature = "customs", feature = "global"))]
pub(crate) mod v3_customs_orders_post;
#[cfg(any(feature = "customs", feature = "global"))]
pub(crate) mod v3_customs_redeclare_post;
#[cfg(any(feature = "customs", feature = "global"))]
pub(crate) mod v3_customs_verify_certificate_post;
#[cfg(any(feature = "ebike", feature = "merchant-store", feature = "vehicle"))]
pub(crate) mod v3_ebike_charge_contracts_contract_id_get;
#[cfg(any(feature = "ebike", feature = "vehicle"))]
pub(crate) mod v3_ebike_charge_contracts_preopen_post;
#[cfg(any(feature = "ebike", feature = "vehicle"))]
pub(crate) mod v3_ebike_charge_transactions_id_transaction_id_get;
#[cfg(any(feature = "ecommerce", feature = "mch_operate"))]
pub(crate) mod v3_ecommerce_account_apply_cancel_withdraw_post;
#[cfg(any(
    feature = "ecommerce",
    feature = "global",
    feature = "marketing-favor",
    feature = "marketing-partner",
    feature = "merchant",
    feature = "merchant-service"
))]
pub(crate) mod v3_ecommerce_account_cancel_applications_media_post;
#[cfg(any(feature = "ecommerce", feature = "merchant"))]
pub(crate) mod v3_ecommerce_account_cancel_applications_media_post_response;
#[cfg(any(feature = "ecommerce", feature = "papay", feature = "password-exempt-contract"))]
pub(crate) mod v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_get;
#[cfg(any(feature = "ecommerce", feature = "papay", feature = "password-exempt-contract"))]
pub(crate) mod v3_ecommerce_combine_papay_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post;
#[cfg(any(feature = "ecommerce", feature = "repayment"))]
pub(crate) mod v3_ecommerce_combine_papay_transactions_combine_out_trade_no_get;
#[cfg(any(
    feature = "ecommerce",
    feature = "fund-app",
    feature = "funds-to-oversea",
    feature = "platsolution"
))]
pub(crate) mod v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get;
#[cfg(any(
    feature = "ecommerce",
    feature = "merchant",
    feature = "merchantfund",
    feature = "notifications",
    feature = "platsolution",
    feature = "recharge"
))]
pub(crate) mod v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_account_type;
#[cfg(any(feature = "ecommerce", feature = "merchant"))]
pub(crate) mod v3_ecommerce_fund_withdraw_out_request_no_out_request_no_get_status;
#[cfg(any(feature = "ecommerce", feature = "platsolution"))]
pub(crate) mod v3_ecommerce_mch_transfer_authorizations_post;
#[cfg(any(feature = "ecommerce", feature = "profitsharing"))]
pub(crate) mod v3_ecommerce_profitsharing_after_sales_orders_get;
#[cfg(any(feature = "ecommerce", feature = "notifications", feature = "pay"))]
pub(crate) mod v3_ecommerce_profitsharing_orders_post;
#[cfg(any(feature = "ecommerce", feature = "refund"))]
pub(crate) mod v3_ecommerce_refunds_apply_post;
#[cfg(any(
    feature = "ecommerce",
    feature = "global",
    feature = "notifications",
    feature = "pay",
    feature = "refunds",
    feature = "transactions",
    feature = "v2-deposit",
    feature = "v2-pay",
    feature = "v2-secapi"
))]
pub(crate) mod v3_ecommerce_refunds_apply_post_type;
#[cfg(any(feature = "ecommerce", feature = "global", feature = "refund", feature = "refunds"))]
pub(crate) mod v3_ecommerce_refunds_id_refund_id_get;
#[cfg(any(feature = "ecommerce", feature = "refund"))]
pub(crate) mod v3_ecommerce_refunds_id_refund_id_get_status;
#[cfg(any(feature = "ecommerce", feature = "refund"))]
pub(crate) mod v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post;
#[cfg(any(feature = "ecommerce", feature = "notifications", feature = "refund"))]
pub(crate) mod v3_ecommerce_refunds_refund_id_apply_abnormal_refund_post_refund_account;
#[cfg(any(feature = "ecommerce", feature = "mchalterapply"))]
pub(crate) mod v3_ecommerce_subject_sub_merchants_get;
#[cfg(any(feature = "ecommerce", feature = "mchalterapply"))]
pub(crate) mod v3_ecommerce_subsidies_cancel_post;
#[cfg(any(
    feature = "edu-papay",
    feature = "eduschoolpay",
    feature = "global",
    feature = "refund",
    feature = "vehicle"
))]
pub(crate) mod v3_edu_papay_transactions_id_transaction_id_get;
#[cfg(any(feature = "edu-papay", feature = "eduschoolpay"))]
pub(crate) mod v3_edu_papay_transactions_id_transaction_id_get_amount;
#[cfg(any(feature = "edu-papay", feature = "global", feature = "pay", feature = "transactions"))]
pub(crate) mod v3_edu_papay_transactions_post;
#[cfg(any(feature = "edu-papay", feature = "notifications"))]
pub(crate) mod v3_edu_papay_user_openid_contracts_get;
#[cfg(any(feature = "eduschoolpay", feature = "pay"))]
pub(crate) mod v3_eduschoolpay_transactions_post;
#[cfg(any(feature = "fund-app", feature = "platsolution"))]
pub(crate) mod v3_fund_app_mch_transfer_partner_budget_out_budget_no_electronic_receipts_get;
#[cfg(any(feature = "fund-app", feature = "notifications"))]
pub(crate) mod v3_fund_app_mch_transfer_partner_charity_budget_out_budget_no_unlock_post;
#[cfg(any(feature = "fund-app", feature = "notifications"))]
pub(crate) mod v3_fund_app_mch_transfer_partner_transfer_bills_out_bill_no_out_bill_no_cancel_post;
#[cfg(any(feature = "fund-app", feature = "notifications"))]
pub(crate) mod v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_close_post;
#[cfg(any(feature = "fund-app", feature = "notifications"))]
pub(crate) mod v3_fund_app_mch_transfer_partner_user_confirm_authorizations_out_authorization_no_get;
#[cfg(any(feature = "global", feature = "notifications"))]
pub(crate) mod v3_global_merchant_h5_permission_applications_applyment_id_get;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_complaint_notifications_get;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_complaint_notifications_post;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_complaints_complaint_id_complete_post;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_complaints_complaint_id_get;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_complaints_complaint_id_negotiation_historys_get;
#[cfg(any(feature = "global", feature = "merchant-service"))]
pub(crate) mod v3_global_merchant_service_images_upload_post;
#[cfg(any(feature = "global", feature = "mch-manage", feature = "mch-operation-manage"))]
pub(crate) mod v3_global_merchant_storage_file_upload_post;
#[cfg(any(feature = "global", feature = "merchants"))]
pub(crate) mod v3_global_merchants_post;
#[cfg(any(feature = "global", feature = "merchants"))]
pub(crate) mod v3_global_merchants_sub_mchid_get;
#[cfg(any(feature = "global", feature = "v2-secapi"))]
pub(crate) mod v3_global_merchants_sub_mchid_get_h5_authorization_state;
#[cfg(any(feature = "global", feature = "merchants", feature = "v2-secapi"))]
pub(crate) mod v3_global_merchants_sub_mchid_get_merchant_type;
#[cfg(any(feature = "global", feature = "merchants"))]
pub(crate) mod v3_global_merchants_sub_mchid_patch;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_micropay_transactions_id_transaction_id_reverse_post;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_micropay_transactions_pay_post;
#[cfg(any(feature = "global", feature = "refunds", feature = "transactions"))]
pub(crate) mod v3_global_micropay_transactions_pay_post_exchange_rate;
#[cfg(any(feature = "global", feature = "pay", feature = "transactions"))]
pub(crate) mod v3_global_micropay_transactions_pay_post_payer;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_papay_transactions_out_trade_no_out_trade_no_get;
#[cfg(any(
    feature = "global",
    feature = "mch-manage",
    feature = "mch-operation-manage",
    feature = "new-tax-control-fapiao",
    feature = "payroll-card",
    feature = "payscore",
    feature = "transaction-block"
))]
pub(crate) mod v3_global_papay_transactions_out_trade_no_out_trade_no_reverse_post;
#[cfg(any(feature = "global", feature = "refunds"))]
pub(crate) mod v3_global_refunds_get;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_refunds_id_refund_id_get;
#[cfg(any(feature = "global", feature = "notifications", feature = "refund"))]
pub(crate) mod v3_global_refunds_id_refund_id_get_exchange_rate;
#[cfg(any(feature = "global", feature = "notifications", feature = "refund", feature = "refunds"))]
pub(crate) mod v3_global_refunds_id_refund_id_get_fund_source;
#[cfg(any(feature = "global", feature = "refunds"))]
pub(crate) mod v3_global_refunds_id_refund_id_get_status;
#[cfg(any(feature = "global", feature = "refunds"))]
pub(crate) mod v3_global_refunds_post;
#[cfg(any(feature = "global", feature = "settle"))]
pub(crate) mod v3_global_settle_settlements_get;
#[cfg(any(feature = "global", feature = "statements"))]
pub(crate) mod v3_global_statements_get;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_transactions_app_post;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_transactions_id_transaction_id_close_post;
#[cfg(any(feature = "global", feature = "transactions"))]
pub(crate) mod v3_global_transactions_mweb_post;
#[cfg(any(feature = "marketing-bank-favor", feature = "marketing-favor"))]
pub(crate) mod v3_marketing_bank_favor_users_openid_bank_multi_activity_post;
#[cfg(any(feature = "marketing-bank-favor", feature = "marketing-favor"))]
pub(crate) mod v3_marketing_bank_favor_users_openid_coupons_coupon_id_get;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-favor"))]
pub(crate) mod v3_marketing_busifavor_callbacks_get;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-partner"))]
pub(crate) mod v3_marketing_busifavor_product_coupons_pre_send_post;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-favor"))]
pub(crate) mod v3_marketing_busifavor_stocks_post;
#[cfg(any(
    feature = "marketing-busifavor",
    feature = "marketing-favor",
    feature = "marketing-partner",
    feature = "marketing-paygiftactivity"
))]
pub(crate) mod v3_marketing_busifavor_stocks_stock_id_couponcodes_coupon_code_get;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-partner"))]
pub(crate) mod v3_marketing_busifavor_stocks_stock_id_get;
#[cfg(any(feature = "marketing-busifavor", feature = "marketing-partner"))]
pub(crate) mod v3_marketing_busifavor_stocks_stock_id_patch;
#[cfg(any(feature = "marketing-favor", feature = "notifications"))]
pub(crate) mod v3_marketing_favor_stocks_stock_id_get;
#[cfg(any(feature = "marketing-favor", feature = "notifications"))]
pub(crate) mod v3_marketing_favor_users_openid_coupons_coupon_id_get;
#[cfg(any(feature = "marketing-membercard-open", feature = "marketing-partner"))]
pub(crate) mod v3_marketing_membercard_open_callback_patch;
#[cfg(any(feature = "marketing-membercard-open", feature = "palmservice"))]
pub(crate) mod v3_marketing_membercard_open_cards_card_id_permission_tokens_post;
#[cfg(any(feature = "marketing-partner", feature = "merchant-risk-manage"))]
pub(crate) mod v3_marketing_partner_delivery_plan_sp_mchid_notify_url_post;
#[cfg(any(feature = "marketing-partner", feature = "notifications"))]
pub(crate) mod v3_marketing_partner_product_coupon_image_generation_tasks_task_id_get;
#[cfg(any(feature = "mch-manage", feature = "transaction-block"))]
pub(crate) mod v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post;
#[cfg(any(
    feature = "mch-manage",
    feature = "mch-operation-manage",
    feature = "transaction-block"
))]
pub(crate) mod v3_mch_manage_mch_manage_records_manage_record_id_mch_manage_submissions_post_relations;
#[cfg(any(feature = "mch-manage", feature = "notifications"))]
pub(crate) mod v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get;
#[cfg(any(
    feature = "mch-manage",
    feature = "mch-operation-manage",
    feature = "transaction-block"
))]
pub(crate) mod v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_relations;
#[cfg(any(feature = "mch-manage", feature = "transaction-block"))]
pub(crate) mod v3_mch_manage_mch_manage_records_sub_mchid_sub_mchid_get_requested_item_info;
#[cfg(any(feature = "med-ins", feature = "notifications"))]
pub(crate) mod v3_med_ins_orders_mix_trade_no_mix_trade_no_get;
#[cfg(any(feature = "merchant-service", feature = "papay"))]
pub(crate) mod v3_merchant_service_complaints_v2_complaint_id_negotiation_historys_get;
#[cfg(any(feature = "new-tax-control-fapiao", feature = "notifications"))]
pub(crate) mod v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_get;
#[cfg(any(feature = "new-tax-control-fapiao", feature = "taxi-invoice"))]
pub(crate) mod v3_new_tax_control_fapiao_fapiao_applications_fapiao_apply_id_insert_cards_post;
#[cfg(any(feature = "offlineface", feature = "offlinefacemch"))]
pub(crate) mod v3_offlineface_contracts_contract_id_get;
#[cfg(any(feature = "papay", feature = "partner-papay"))]
pub(crate) mod v3_papay_contracts_contract_id_notify_post;
#[cfg(any(feature = "notifications", feature = "papay"))]
pub(crate) mod v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate_post;
#[cfg(any(feature = "notifications", feature = "partner-transfer", feature = "transfer"))]
pub(crate) mod v3_partner_transfer_batches_batch_id_batch_id_get;
#[cfg(any(feature = "partner-transfer", feature = "payroll-card"))]
pub(crate) mod v3_partner_transfer_batches_batch_id_batch_id_get_authorization_type;
#[cfg(any(feature = "partner-transfer", feature = "transfer"))]
pub(crate) mod v3_partner_transfer_batches_batch_id_batch_id_get_batch_type;
#[cfg(any(feature = "partner-transfer", feature = "payroll-card"))]
pub(crate) mod v3_partner_transfer_batches_post;
#[cfg(any(feature = "notifications", feature = "pay"))]
pub(crate) mod v3_pay_partner_transactions_codepay_post;
#[cfg(any(
    feature = "notifications",
    feature = "pay",
    feature = "v2-deposit",
    feature = "v2-pay",
    feature = "v2-transit",
    feature = "v2-xdc"
))]
pub(crate) mod v3_pay_partner_transactions_codepay_post_trade_state;
#[cfg(any(feature = "notifications", feature = "payscore"))]
pub(crate) mod v3_payscore_acquiringbank_serviceorder_get;
#[cfg(any(feature = "notifications", feature = "payscore"))]
pub(crate) mod v3_payscore_acquiringbank_servicepayondeliveryorder_post;
#[cfg(any(feature = "payscore", feature = "vehicle"))]
pub(crate) mod v3_payscore_partner_serviceorder_get;
#[cfg(any(feature = "payscore", feature = "v2-wxv"))]
pub(crate) mod v3_payscore_payafter_orders_get;
#[cfg(any(feature = "notifications", feature = "payscore"))]
pub(crate) mod v3_payscore_serviceorder_direct_complete_post;
#[cfg(any(feature = "platsolution", feature = "recharge"))]
pub(crate) mod v3_platsolution_ecommerce_bank_transfer_recharges_apply_post;
#[cfg(any(feature = "platsolution", feature = "recharge"))]
pub(crate) mod v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get;
#[cfg(any(feature = "notifications", feature = "platsolution", feature = "recharge"))]
pub(crate) mod v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no_get_recharge_state;
#[cfg(any(feature = "notifications", feature = "platsolution"))]
pub(crate) mod v3_platsolution_ecommerce_recharges_apply_post;
#[cfg(any(feature = "notifications", feature = "platsolution"))]
pub(crate) mod v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close_post;
#[cfg(any(feature = "qrcode", feature = "vehicle"))]
pub(crate) mod v3_qrcode_transactions_out_trade_no_out_trade_no_get;
#[cfg(any(feature = "repayment", feature = "v2-pay"))]
pub(crate) mod v3_repayment_combine_transactions_partner_prepay_post;
#[cfg(any(feature = "notifications", feature = "pay", feature = "vehicle"))]
pub(crate) mod v3_vehicle_parking_parkings_post;
#[cfg(any(
    feature = "notifications",
    feature = "pay",
    feature = "v2-notifications",
    feature = "vehicle"
))]
pub(crate) mod v3_vehicle_transactions_out_trade_no_out_trade_no_get;
#[cfg(any(feature = "v2-vehicle", feature = "v2-wxv", feature = "vehicle"))]
pub(crate) mod v3_vehicle_transactions_parking_post;
#[cfg(any(feature = "notifications", feature = "webizpay"))]
pub(crate) mod v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get;
#[cfg(any(feature = "notifications", feature = "webizpay"))]
pub(crate) mod v3_webizpay_users_user_id_authorization_state_get;
