//! The members of v2's answers and notifications. Written by `cargo xtask codegen`.

use super::facts::Documented;

/// Sorted by path.
pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        path: "/appauth/getaccesstoken",
        result_code: false,
        members: "access_token access_token_expire_in err_code err_code_des refresh_token refresh_token_expire_in result_code retcode retmsg return_code return_msg",
    },
    Documented {
        path: "/applyment/micro/getstate",
        result_code: true,
        members: "applyment_id applyment_state applyment_state_desc audit_detail err_code err_code_des nonce_str param_name reject_reason result_code return_code return_msg sign_url sub_mch_id",
    },
    Documented {
        path: "/applyment/micro/getupgradestate",
        result_code: true,
        members: "account_name applyment_state applyment_state_desc audit_detail city deadline_time destination_account_bank destination_account_name destination_account_number err_code err_code_des nonce_str param_name pay_amount reject_reason remark result_code return_code return_msg sign_qrcode sign_url sub_mch_id",
    },
    Documented {
        path: "/applyment/micro/modifyarchives",
        result_code: true,
        members: "err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_mch_id",
    },
    Documented {
        path: "/applyment/micro/modifycontactinfo",
        result_code: true,
        members: "err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_mch_id",
    },
    Documented {
        path: "/applyment/micro/submit",
        result_code: true,
        members: "applyment_id err_code err_code_des err_param nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/applyment/micro/submitupgrade",
        result_code: true,
        members: "err_code err_code_des err_param nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/billcommentsp/batchquerycomment",
        result_code: true,
        members: "err_code err_code_des result_code return_code return_msg",
    },
    Documented {
        path: "/cgi-bin/mch/customs/customdeclareorder",
        result_code: true,
        members: "appid cert_check_result err_code err_code_des mch_id modify_time out_trade_no result_code return_code return_msg sign_type state sub_order_id sub_order_no transaction_id verify_department verify_department_trade_id",
    },
    Documented {
        path: "/cgi-bin/mch/customs/customdeclarequery",
        result_code: true,
        members: "appid cert_check_result_$n count customs_$n duty_$n err_code err_code_des explanation_$n fee_type_$n mch_customs_no_$n mch_id modify_time_$n order_fee_$n product_fee_$n result_code return_code return_msg state_$n sub_order_id_$n sub_order_no_$n transaction_id transport_fee_$n verify_department verify_department_trade_id",
    },
    Documented {
        path: "/cgi-bin/mch/newcustoms/customdeclareredeclare",
        result_code: true,
        members: "appid err_code err_code_des explanation mch_id modify_time out_trade_no result_code return_code return_msg sign_type state sub_order_id sub_order_no transaction_id",
    },
    Documented {
        path: "/deposit/consume",
        result_code: true,
        members: "appid consume_fee err_code err_code_des fee_type mch_id nonce_str out_trade_no result_code return_code return_msg sub_appid sub_mch_id total_fee transaction_id",
    },
    Documented {
        path: "/deposit/facepay",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_fee device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_is_subscribe sub_mch_id sub_openid time_end total_fee trade_type transaction_id",
    },
    Documented {
        path: "/deposit/micropay",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_fee device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_mch_id time_end total_fee trade_type transaction_id",
    },
    Documented {
        path: "/deposit/orderquery",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type consume_fee coupon_count coupon_fee coupon_fee_$n coupon_id_$n coupon_type_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_is_subscribe sub_mch_id sub_openid time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/deposit/refund",
        result_code: true,
        members: "appid cash_fee cash_fee_type cash_refund_fee coupon_refund_count coupon_refund_fee coupon_refund_fee_$n coupon_refund_id_$n coupon_type_$n err_code err_code_des fee_type mch_id nonce_str out_refund_no out_trade_no refund_fee refund_id result_code return_code return_msg settlement_refund_fee settlement_total_fee sub_appid sub_mch_id total_fee transaction_id",
    },
    Documented {
        path: "/deposit/refundquery",
        result_code: true,
        members: "appid cash_fee coupon_refund_count_$n coupon_refund_fee_$n coupon_refund_fee_$n_$m coupon_refund_id_$n_$m coupon_type_$n_$m err_code err_code_des fee_type mch_id nonce_str out_refund_no_$n out_trade_no refund_account_$n refund_channel_$n refund_count refund_fee_$n refund_id_$n refund_recv_accout_$n refund_status_$n refund_success_time_$n result_code return_code return_msg settlement_refund_fee_$n settlement_total_fee sub_appid sub_mch_id total_fee total_refund_count transaction_id",
    },
    Documented {
        path: "/deposit/reverse",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str recall result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/deposit/unifiedorder",
        result_code: true,
        members: "appid code_url device_info err_code err_code_des mch_id nonce_str prepay_id result_code return_code return_msg sub_appid sub_mch_id trade_type",
    },
    Documented {
        path: "/face/get_wxpayface_authinfo",
        result_code: false,
        members: "appid authinfo err_code err_code_des expires_in mch_id nonce_str result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/fund/queryautowithdrawbydate",
        result_code: true,
        members: "amount create_time date err_code err_code_des fail_reason mch_id nonce_str refund_time result_code return_code return_msg sign_type sub_mch_id success_time withdraw_id withdraw_status",
    },
    Documented {
        path: "/fund/reautowithdrawbydate",
        result_code: true,
        members: "amount create_time date err_code err_code_des mch_id nonce_str result_code return_code return_msg sign_type sub_mch_id withdraw_id",
    },
    Documented {
        path: "/mchrisk/bankquerymchauditinfo",
        result_code: true,
        members: "audit_comment audit_status channel_id err_code err_code_des mch_id nonce_str result_code return_code return_msg sign_type sub_mch_id",
    },
    Documented {
        path: "/mchrisk/channelquerymchauditinfo",
        result_code: true,
        members: "audit_comment audit_status channel_id err_code err_code_des mch_id nonce_str result_code return_code return_msg sign_type sub_mch_id",
    },
    Documented {
        path: "/mchrisk/querymchrisk",
        result_code: true,
        members: "err_code err_code_des mch_id result_code return_code return_msg risk_level risk_level_desc",
    },
    Documented {
        path: "/mchrisk/setmchriskcallback",
        result_code: true,
        members: "err_code err_code_des mch_id result_code return_code return_msg",
    },
    Documented {
        path: "/mchrisk/syncmchriskresult",
        result_code: true,
        members: "err_code err_code_des result_code return_code return_msg",
    },
    Documented {
        path: "/mmpaymkttransfers/gethbinfo",
        result_code: true,
        members: "act_name detail_id err_code err_code_des hb_type hblist mch_billno mch_id reason refund_amount refund_time remark result_code return_code return_msg send_time send_type status total_amount total_num wishing",
    },
    Documented {
        path: "/mmpaymkttransfers/gettransferinfo",
        result_code: true,
        members: "appid desc detail_id err_code err_code_des mch_id openid partner_trade_no payment_amount payment_time reason result_code return_code return_msg status transfer_name transfer_time",
    },
    Documented {
        path: "/mmpaymkttransfers/promotion/paywwsptrans2pocket",
        result_code: true,
        members: "appid device_info err_code err_code_des mch_id nonce_str partner_trade_no payment_no payment_time result_code return_code return_msg",
    },
    Documented {
        path: "/mmpaymkttransfers/promotion/querywwsptrans2pocket",
        result_code: true,
        members: "desc detail_id err_code err_code_des mch_id partner_trade_no payment_amount reason result_code return_code return_msg status transfer_name transfer_time",
    },
    Documented {
        path: "/mmpaymkttransfers/promotion/transfers",
        result_code: true,
        members: "device_info err_code err_code_des mch_appid mchid nonce_str partner_trade_no payment_no payment_time result_code return_code return_msg",
    },
    Documented {
        path: "/mmpaymkttransfers/query_coupon_stock",
        result_code: true,
        members: "appid begin_time begin_time_t coupon_budget coupon_mininumn coupon_name coupon_stock_id coupon_stock_status coupon_total coupon_value create_time create_time_t device_info end_time end_time_t err_code err_code_des is_send_num max_quota mch_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/mmpaymkttransfers/querycouponsinfo",
        result_code: true,
        members: "appid coupon_desc coupon_id coupon_mininumn coupon_name coupon_remain_value coupon_state coupon_stock_id coupon_use_value coupon_value device_info err_code err_code_des is_partial_use mch_id nonce_str result_code return_code return_msg send_source sub_mch_id",
    },
    Documented {
        path: "/mmpaymkttransfers/queryworkwxredpack",
        result_code: true,
        members: "act_name amount detail_id err_code err_code_des mch_billno mch_id openid rcv_time reason refund_amount refund_time remark result_code return_code return_msg send_time send_type sender_header_media_id sender_name status total_amount wishing",
    },
    Documented {
        path: "/mmpaymkttransfers/send_coupon",
        result_code: true,
        members: "appid coupon_id coupon_stock_id device_info err_code err_code_des failed_count mch_id nonce_str openid resp_count result_code ret_code ret_msg return_code return_msg success_count",
    },
    Documented {
        path: "/mmpaymkttransfers/sendgroupredpack",
        result_code: true,
        members: "err_code err_code_des mch_billno mch_id re_openid result_code return_code return_msg send_listid total_amount wxappid",
    },
    Documented {
        path: "/mmpaymkttransfers/sendminiprogramhb",
        result_code: true,
        members: "err_code err_code_des mch_billno mch_id package re_openid result_code return_code return_msg send_listid total_amount wxappid",
    },
    Documented {
        path: "/mmpaymkttransfers/sendredpack",
        result_code: true,
        members: "err_code err_code_des mch_billno mch_id re_openid result_code return_code return_msg send_listid total_amount wxappid",
    },
    Documented {
        path: "/mmpaymkttransfers/sendworkwxredpack",
        result_code: true,
        members: "err_code err_code_des mch_billno mch_id re_openid result_code return_code return_msg send_listid sender_header_media_id sender_name total_amount wxappid",
    },
    Documented {
        path: "/mmpaysptrans/pay_bank",
        result_code: true,
        members: "amount cmms_amt err_code err_code_des mch_id nonce_str partner_trade_no payment_no result_code return_code return_msg",
    },
    Documented {
        path: "/mmpaysptrans/query_bank",
        result_code: true,
        members: "amount bank_no_md5 cmms_amt create_time err_code err_code_des mch_id partner_trade_no pay_succ_time payment_no reason result_code return_code return_msg status true_name_md5",
    },
    Documented {
        path: "/papay/deletecontract",
        result_code: true,
        members: "appid contract_code contract_id err_code err_code_des mch_id plan_id result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/papay/h5entrustweb",
        result_code: true,
        members: "err_code err_code_des redirect_url result_code result_msg return_code return_msg",
    },
    Documented {
        path: "/papay/partner/deletecontract",
        result_code: true,
        members: "appid contract_code contract_id err_code err_code_des mch_id plan_id result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/papay/partner/h5entrustweb",
        result_code: true,
        members: "err_code err_code_des redirect_url result_code result_msg return_code return_msg",
    },
    Documented {
        path: "/papay/partner/preentrustweb",
        result_code: true,
        members: "appid err_code err_code_des mch_id miniprogram_path miniprogram_username nonce_str pre_entrustweb_id result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/papay/partner/querycontract",
        result_code: true,
        members: "appid contract_code contract_display_account contract_expired_time contract_id contract_signed_time contract_state contract_terminated_time contract_termination_mode contract_termination_remark err_code err_code_des mch_id openid plan_id result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/papay/preentrustweb",
        result_code: true,
        members: "appid err_code err_code_des mch_id miniprogram_path miniprogram_username nonce_str pre_entrustweb_id result_code return_code return_msg",
    },
    Documented {
        path: "/papay/querycontract",
        result_code: true,
        members: "appid contract_code contract_display_account contract_expired_time contract_id contract_signed_time contract_state contract_terminated_time contract_termination_mode contract_termination_remark err_code err_code_des mch_id openid plan_id result_code return_code return_msg",
    },
    Documented {
        path: "/pay/closecombinedorder",
        result_code: true,
        members: "combine_appid combine_mch_id err_code err_code_des nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/pay/closeorder",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str result_code result_msg return_code return_msg",
    },
    Documented {
        path: "/pay/combinedorder",
        result_code: true,
        members: "code_url combine_appid combine_mch_id device_info err_code err_code_des mweb_url nonce_str prepay_id result_code return_code return_msg trade_type",
    },
    Documented {
        path: "/pay/contractorder",
        result_code: true,
        members: "appid code_url contract_code contract_display_account contract_err_code contract_err_code_des contract_result_code err_code err_code_des mch_id mweb_url nonce_str out_trade_no plan_id prepay_id request_serial result_code return_code return_msg sub_appid sub_mch_id trade_type",
    },
    Documented {
        path: "/pay/facepay",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_fee device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_is_subscribe sub_mch_id sub_openid time_end total_fee trade_type transaction_id",
    },
    Documented {
        path: "/pay/facepayquery",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type consume_fee coupon_count coupon_fee coupon_fee_$n coupon_id_$n coupon_type_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_is_subscribe sub_mch_id sub_openid time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/pay/micropay",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_fee device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_mch_id time_end total_fee trade_type transaction_id",
    },
    Documented {
        path: "/pay/orderquery",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type consume_fee coupon_count coupon_fee coupon_fee_$n coupon_id_$n coupon_type_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no promotion_detail result_code return_code return_msg settlement_total_fee sub_appid sub_is_subscribe sub_mch_id sub_openid time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/pay/paporderquery",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_count coupon_fee coupon_fee_$n coupon_id_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no result_code return_code return_msg time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/pay/pappayapply",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/pay/partner/paporderquery",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_count coupon_fee coupon_fee_$n coupon_id_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no result_code return_code return_msg sub_appid sub_mch_id time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/pay/partner/pappayapply",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/pay/profitsharingaddreceiver",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str receiver result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/pay/profitsharingmerchantratioquery",
        result_code: false,
        members: "brand_mch_id err_code err_code_des max_ratio mch_id nonce_str result_code return_code return_msg sub_mch_id",
    },
    Documented {
        path: "/pay/profitsharingorderamountquery",
        result_code: false,
        members: "err_code err_code_des mch_id nonce_str result_code return_code return_msg transaction_id unsplit_amount",
    },
    Documented {
        path: "/pay/profitsharingquery",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no receivers result_code return_code return_msg status sub_appid sub_mch_id transaction_id",
    },
    Documented {
        path: "/pay/profitsharingremovereceiver",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str receiver result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/pay/profitsharingreturnquery",
        result_code: true,
        members: "appid description err_code err_code_des fail_reason finish_time mch_id nonce_str order_id out_order_no out_return_no result result_code return_account return_account_type return_amount return_code return_msg return_no sub_appid sub_mch_id",
    },
    Documented {
        path: "/pay/querycombinedorder",
        result_code: true,
        members: "combine_appid combine_mch_id combine_openid combine_out_trade_no device_info err_code err_code_des nonce_str result_code result_msg return_code return_msg sub_order_list trade_state trade_state_desc",
    },
    Documented {
        path: "/pay/queryexchagerate",
        result_code: false,
        members: "appid err_code err_code_des fee_type mch_id rate rate_time result_code return_code return_msg sub_mch_id",
    },
    Documented {
        path: "/pay/refundquery",
        result_code: true,
        members: "appid cash_fee coupon_refund_count_$n coupon_refund_fee_$n coupon_refund_fee_$n_$m coupon_refund_id_$n_$m coupon_type_$n_$m err_code err_code_des fee_type mch_id nonce_str out_refund_no_$n out_trade_no refund_account_$n refund_channel_$n refund_count refund_fee_$n refund_id_$n refund_recv_accout_$n refund_status_$n refund_success_time_$n result_code return_code return_msg settlement_refund_fee_$n settlement_total_fee sub_appid sub_mch_id total_fee total_refund_count transaction_id",
    },
    Documented {
        path: "/pay/refundqueryv2",
        result_code: true,
        members: "appid cash_fee coupon_refund_count_$n coupon_refund_fee_$n coupon_refund_fee_$n_$m coupon_refund_id_$n_$m coupon_type_$n_$m err_code err_code_des fee_type mch_id nonce_str out_refund_no_$n out_trade_no promotion_detail refund_account_$n refund_channel_$n refund_count refund_fee_$n refund_id_$n refund_recv_accout_$n refund_status_$n refund_success_time_$n result_code return_code return_msg settlement_refund_fee_$n settlement_total_fee sub_appid sub_mch_id total_fee total_refund_count transaction_id",
    },
    Documented {
        path: "/pay/settlementquery",
        result_code: true,
        members: "appid date_end date_settlement date_start err_code err_code_des fbatchno mch_id nonce_str pay_fee pay_net_fee poundage_fee record_num refund_fee result_code return_code return_msg settlement_fee settlementfee_type split_settlement_fee split_unsettlement_fee unsettlement_fee",
    },
    Documented {
        path: "/pay/unifiedorder",
        result_code: true,
        members: "appid code_url device_info err_code err_code_des mch_id mweb_url nonce_str prepay_id promotion_detail result_code return_code return_msg trade_type",
    },
    Documented {
        path: "/payitil/report",
        result_code: true,
        members: "err_code err_code_des result_code return_code return_msg",
    },
    Documented {
        path: "/risk/getcertficates",
        result_code: true,
        members: "certificates err_code err_code_des error_code error_code_des mch_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/risk/getpublickey",
        result_code: true,
        members: "err_code err_code_des error_code error_code_des mch_id pub_key result_code return_code return_msg",
    },
    Documented {
        path: "/risk/getviolation",
        result_code: true,
        members: "err_code err_code_des error_code error_code_des result_code result_msg return_code return_msg violation_records",
    },
    Documented {
        path: "/secapi/mch/addInstitutionsub",
        result_code: true,
        members: "description err_code err_code_des h5_authorization_state result_code return_code return_msg sub_mch_id verification_status",
    },
    Documented {
        path: "/secapi/mch/addsubdevconfig",
        result_code: true,
        members: "err_code err_code_des result_code return_code return_msg",
    },
    Documented {
        path: "/secapi/mch/channelsetting",
        result_code: true,
        members: "appid channel_id err_code err_code_des mch_id result_code result_msg return_code return_msg sub_mch_id",
    },
    Documented {
        path: "/secapi/mch/modifyInstitutionsub",
        result_code: true,
        members: "err_code err_code_des h5_authorization_state result_code return_code return_msg sub_mch_id verification_status",
    },
    Documented {
        path: "/secapi/mch/modifymchinfo",
        result_code: true,
        members: "err_code err_code_des nonce_str result_code result_msg return_code return_msg",
    },
    Documented {
        path: "/secapi/mch/queryInstitutionsub",
        result_code: true,
        members: "app_download application_reject_detail application_status attach business_category business_type business_website channel_id contact_email contact_name contact_phone director_id_number director_name err_code err_code_des h5_audit_reject_detail h5_authorization_state mcc merchant_country_code merchant_name merchant_remark merchant_shortname merchant_type mini_program office_account office_phone principal_id_number principal_name registration_certificate_date registration_certificate_number result_code return_code return_msg settlement_bank_number store_address sub_mch_id sub_mch_status",
    },
    Documented {
        path: "/secapi/mch/querysubdevconfig",
        result_code: true,
        members: "appid_config_list err_code err_code_des jsapi_path_list result_code return_code return_msg",
    },
    Documented {
        path: "/secapi/mch/submchmanage",
        result_code: false,
        members: "err_code err_code_des mchinfo result_code result_msg return_code return_msg sub_mch_id total",
    },
    Documented {
        path: "/secapi/mch/uploadmedia",
        result_code: true,
        members: "appid err_code err_code_des mch_id media_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/secapi/mkt/addrecommendconf",
        result_code: true,
        members: "err_code err_code_des result_code return_code return_msg",
    },
    Documented {
        path: "/secapi/pay/facepayreverse",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str recall result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/secapi/pay/multiprofitsharing",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no receivers result_code return_code return_msg sub_appid sub_mch_id transaction_id",
    },
    Documented {
        path: "/secapi/pay/profitsharing",
        result_code: true,
        members: "appid brand_mch_id err_code err_code_des mch_id nonce_str order_id out_order_no receivers result_code return_code return_msg status sub_appid sub_mch_id transaction_id",
    },
    Documented {
        path: "/secapi/pay/profitsharingfinish",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no result_code return_code return_msg sub_appid sub_mch_id transaction_id",
    },
    Documented {
        path: "/secapi/pay/profitsharingreturn",
        result_code: true,
        members: "appid description err_code err_code_des fail_reason finish_time mch_id nonce_str order_id out_order_no out_return_no result result_code return_account return_account_type return_amount return_code return_msg return_no sign_type sub_appid sub_mch_id",
    },
    Documented {
        path: "/secapi/pay/refund",
        result_code: true,
        members: "appid cash_fee cash_fee_type cash_refund_fee coupon_refund_count coupon_refund_fee coupon_refund_fee_$n coupon_refund_id_$n coupon_type_$n err_code err_code_des fee_type mch_id nonce_str out_refund_no out_trade_no refund_fee refund_id result_code return_code return_msg settlement_refund_fee settlement_total_fee sub_appid sub_mch_id total_fee transaction_id",
    },
    Documented {
        path: "/secapi/pay/refundv2",
        result_code: true,
        members: "appid cash_fee cash_fee_type cash_refund_fee coupon_refund_count coupon_refund_fee coupon_refund_fee_$n coupon_refund_id_$n coupon_type_$n err_code err_code_des fee_type mch_id nonce_str out_refund_no out_trade_no promotion_detail refund_fee refund_id result_code return_code return_msg settlement_refund_fee settlement_total_fee sub_appid sub_mch_id total_fee transaction_id",
    },
    Documented {
        path: "/secapi/pay/reverse",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str recall result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/secsvc/getrealnameinfo",
        result_code: true,
        members: "appid cre_type encrypted_credential_id encrypted_real_name err_code err_code_des error_code error_code_des mch_id nonce_str openid result_code return_code return_msg",
    },
    Documented {
        path: "/secsvc/realnameauth",
        result_code: true,
        members: "access_token appid bind_bankcard err_code err_code_des error_code error_code_des mch_id nonce_str openid result_code return_code return_msg verify_openid verify_real_name",
    },
    Documented {
        path: "/tools/authcodetoopenid",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str openid result_code return_code return_msg sub_appid sub_mch_id sub_openid",
    },
    Documented {
        path: "/tools/shorturl",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str result_code return_code return_msg short_url",
    },
    Documented {
        path: "/transit/partnerpay/payapply",
        result_code: true,
        members: "appid device_info err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/transit/partnerpay/queryorder",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_count coupon_fee coupon_fee_$n coupon_id_$n coupon_type_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no result_code return_code return_msg settlement_total_fee sub_appid sub_mch_id sub_openid time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/transit/partnerpay/querystate",
        result_code: true,
        members: "appid contract_code contract_id contract_state err_code err_code_des mch_id nonce_str plan_id result_code return_code return_msg sub_appid sub_mch_id user_state",
    },
    Documented {
        path: "/transit/pay/payapply",
        result_code: true,
        members: "appid device_info err_code err_code_des mch_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/transit/pay/querystate",
        result_code: true,
        members: "appid contract_code contract_id contract_state err_code err_code_des mch_id nonce_str plan_id result_code return_code return_msg user_state",
    },
    Documented {
        path: "/transit/queryorder",
        result_code: true,
        members: "appid attach bank_type cash_fee cash_fee_type coupon_count coupon_fee coupon_fee_$n coupon_id_$n coupon_type_$n device_info err_code err_code_des fee_type is_subscribe mch_id nonce_str openid out_trade_no result_code return_code return_msg settlement_total_fee time_end total_fee trade_state trade_state_desc trade_type transaction_id",
    },
    Documented {
        path: "/vehicle/partnerpay/notification",
        result_code: true,
        members: "appid deduct_mode err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_appid sub_mch_id user_state",
    },
    Documented {
        path: "/vehicle/partnerpay/payapply",
        result_code: true,
        members: "appid device_info err_code err_code_des mch_id nonce_str result_code return_code return_msg sub_appid sub_mch_id",
    },
    Documented {
        path: "/vehicle/partnerpay/querystate",
        result_code: true,
        members: "appid deduct_mode err_code err_code_des mch_id nonce_str openid path plate_number_info result_code return_code return_msg sub_appid sub_mch_id sub_openid user_state",
    },
    Documented {
        path: "/vehicle/pay/notification",
        result_code: true,
        members: "appid deduct_mode err_code err_code_des mch_id nonce_str result_code return_code return_msg user_state",
    },
    Documented {
        path: "/vehicle/pay/payapply",
        result_code: true,
        members: "appid device_info err_code err_code_des mch_id nonce_str result_code return_code return_msg",
    },
    Documented {
        path: "/vehicle/pay/querystate",
        result_code: true,
        members: "appid deduct_mode err_code err_code_des mch_id nonce_str openid path plate_number_info result_code return_code return_msg user_state",
    },
    Documented {
        path: "/wxv/cancelbill",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/changerentmoney",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/createhotelbill",
        result_code: true,
        members: "appid err_code err_code_des mch_id miniprogram_appid miniprogram_path miniprogram_username nonce_str order_id out_order_no package result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/createrentbill",
        result_code: true,
        members: "appid err_code err_code_des mch_id miniprogram_appid miniprogram_path miniprogram_username nonce_str order_id out_order_no package result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/finishhotelbill",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/finishrentbill",
        result_code: true,
        members: "appid err_code err_code_des mch_id nonce_str order_id out_order_no result_code return_code return_msg service_id",
    },
    Documented {
        path: "/wxv/queryhotelbill",
        result_code: true,
        members: "appid attach cancel_fee cancel_fee_desc checked_in compensation_fee compensation_fee_desc deposit_amount end_time err_code err_code_des finish_ticket finish_transaction_id mch_id nonce_str order_id other_fee other_fee_desc out_order_no overdue_fine overdue_fine_desc pay_type real_end_time result_code return_code return_msg room room_rate room_rate_desc service_id service_location start_time state",
    },
    Documented {
        path: "/wxv/queryrentbill",
        result_code: true,
        members: "appid attach compensation_fee compensation_fee_desc deposit_amount err_code err_code_des finish_ticket finish_transaction_id goods_name mch_id nonce_str order_id out_order_no pay_type real_end_time rent_fee rent_fee_desc rent_unit rent_unit_fee result_code return_code return_msg returned service_end_location service_id service_location start_time state",
    },
    Documented {
        path: "/xdc/apiv2getsignkey/sign/getsignkey",
        result_code: false,
        members: "err_code err_code_des mch_id result_code return_code return_msg sandbox_signkey",
    },
    Documented {
        path: "/xdc/apiv2sandbox/pay/micropay",
        result_code: true,
        members: "cash_fee coupon_fee err_code err_code_des out_trade_no result_code return_code return_msg total_fee trade_state trade_type transaction_id",
    },
    Documented {
        path: "/xdc/apiv2sandbox/pay/orderquery",
        result_code: true,
        members: "cash_fee coupon_fee err_code err_code_des out_trade_no result_code return_code return_msg total_fee trade_state trade_type transaction_id",
    },
];

/// The members of all answers.
pub(super) const OF_ANSWERS: &str = "access_token access_token_expire_in account_name act_name amount app_download appid appid_config_list application_reject_detail application_status applyment_id applyment_state applyment_state_desc attach audit_comment audit_detail audit_status authinfo bank_no_md5 bank_type begin_time begin_time_t bind_bankcard brand_mch_id business_category business_type business_website cancel_fee cancel_fee_desc cash_fee cash_fee_type cash_refund_fee cert_check_result cert_check_result_$n certificates channel_id checked_in city cmms_amt code_url combine_appid combine_mch_id combine_openid combine_out_trade_no compensation_fee compensation_fee_desc consume_fee contact_email contact_name contact_phone contract_code contract_display_account contract_err_code contract_err_code_des contract_expired_time contract_id contract_result_code contract_signed_time contract_state contract_terminated_time contract_termination_mode contract_termination_remark count coupon_budget coupon_count coupon_desc coupon_fee coupon_fee_$n coupon_id coupon_id_$n coupon_mininumn coupon_name coupon_refund_count coupon_refund_count_$n coupon_refund_fee coupon_refund_fee_$n coupon_refund_fee_$n_$m coupon_refund_id_$n coupon_refund_id_$n_$m coupon_remain_value coupon_state coupon_stock_id coupon_stock_status coupon_total coupon_type_$n coupon_type_$n_$m coupon_use_value coupon_value cre_type create_time create_time_t customs_$n date date_end date_settlement date_start deadline_time deduct_mode deposit_amount desc description destination_account_bank destination_account_name destination_account_number detail_id device_info director_id_number director_name duty_$n encrypted_credential_id encrypted_real_name end_time end_time_t err_code err_code_des err_param error_code error_code_des expires_in explanation explanation_$n fail_reason failed_count fbatchno fee_type fee_type_$n finish_ticket finish_time finish_transaction_id goods_name h5_audit_reject_detail h5_authorization_state hb_type hblist is_partial_use is_send_num is_subscribe jsapi_path_list max_quota max_ratio mcc mch_appid mch_billno mch_customs_no_$n mch_id mchid mchinfo media_id merchant_country_code merchant_name merchant_remark merchant_shortname merchant_type mini_program miniprogram_appid miniprogram_path miniprogram_username modify_time modify_time_$n mweb_url nonce_str office_account office_phone openid order_fee_$n order_id other_fee other_fee_desc out_order_no out_refund_no out_refund_no_$n out_return_no out_trade_no overdue_fine overdue_fine_desc package param_name partner_trade_no path pay_amount pay_fee pay_net_fee pay_succ_time pay_type payment_amount payment_no payment_time plan_id plate_number_info poundage_fee pre_entrustweb_id prepay_id principal_id_number principal_name product_fee_$n promotion_detail pub_key rate rate_time rcv_time re_openid real_end_time reason recall receiver receivers record_num redirect_url refresh_token refresh_token_expire_in refund_account_$n refund_amount refund_channel_$n refund_count refund_fee refund_fee_$n refund_id refund_id_$n refund_recv_accout_$n refund_status_$n refund_success_time_$n refund_time registration_certificate_date registration_certificate_number reject_reason remark rent_fee rent_fee_desc rent_unit rent_unit_fee request_serial resp_count result result_code result_msg ret_code ret_msg retcode retmsg return_account return_account_type return_amount return_code return_msg return_no returned risk_level risk_level_desc room room_rate room_rate_desc sandbox_signkey send_listid send_source send_time send_type sender_header_media_id sender_name service_end_location service_id service_location settlement_bank_number settlement_fee settlement_refund_fee settlement_refund_fee_$n settlement_total_fee settlementfee_type short_url sign_qrcode sign_type sign_url split_settlement_fee split_unsettlement_fee start_time state state_$n status store_address sub_appid sub_is_subscribe sub_mch_id sub_mch_status sub_openid sub_order_id sub_order_id_$n sub_order_list sub_order_no sub_order_no_$n success_count success_time time_end total total_amount total_fee total_num total_refund_count trade_state trade_state_desc trade_type transaction_id transfer_name transfer_time transport_fee_$n true_name_md5 unsettlement_fee unsplit_amount user_state verification_status verify_department verify_department_trade_id verify_openid verify_real_name violation_records wishing withdraw_id withdraw_status wxappid";

/// The members of all notifications.
pub(super) const OF_NOTIFICATIONS: &str = "algorithm appid attach bank_type change_type combine_appid combine_mch_id combine_openid combine_out_trade_no contract_code contract_display_account contract_expired_time contract_id contract_signed_time contract_state contract_terminated_time contract_termination_mode contract_termination_remark coupon_count coupon_fee coupon_id_$n coupon_type_$n deduct_mode device_info err_code err_code_des event_algorithm event_associated_data event_ciphertext event_code event_create_time event_id event_nonce event_type fee_type is_subscribe mch_id nonce_str openid operate_time out_trade_no plan_id plate_number req_info request_serial result_code result_msg return_code return_msg risk_level risk_level_desc sign_type sub_appid sub_mch_id sub_openid sub_order_list time_end total_fee trade_state trade_type transaction_id transaction_id_list user_repaid vehicle_event_createtime vehicle_event_des vehicle_event_type";
