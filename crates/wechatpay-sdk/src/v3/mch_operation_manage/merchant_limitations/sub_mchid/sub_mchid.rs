//! 查询子商户管控情况 · Query a sub-merchant's limitations
//!
//! `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`

/// 查询子商户管控情况 · Query a sub-merchant's limitations
///
/// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
#[derive(Clone)]
pub struct SubMchid {
    pub(crate) node: crate::chain::Node,
}

impl SubMchid {
    /// 查询子商户管控情况 · Query a sub-merchant's limitations
    ///
    /// `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`
    ///
    /// 服务商查询子商户的管控情况，返回被限制的能力、原因和解脱路径。模式：服务商。
    ///
    /// Returns the limited functions of a sub-merchant, with the reasons and the ways to recover. Mode: partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .mch_operation_manage()
    ///     .merchant_limitations()
    ///     .sub_mchid()
    ///     .sub_mchid("1900000109")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `INVALID_REQUEST`, `PARAM_ERROR`, `SIGN_ERROR`, `RATELIMIT_EXCEEDED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [partner/4012803072](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
    #[doc(alias(
        "查询子商户管控情况",
        "Query a sub-merchants limitations",
        "商户风险管理",
        "sub-mchid",
        "merchant-limitations/sub-mchid"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}")
    }
}

/// 查询子商户管控情况 · Query a sub-merchant's limitations
pub mod get {

    enumeration! {
        /// 商户被管控能力列表 · Restricted functions
        LimitedFunctions {
            /// `NO_TRANSACTION_AND_RECHARGE`: 禁止交易和充值 · No transactions and no top-up
            NO_TRANSACTION_AND_RECHARGE = "NO_TRANSACTION_AND_RECHARGE",
            /// `NO_PAYMENT`: 禁止付款 · No paying out
            NO_PAYMENT = "NO_PAYMENT",
            /// `NO_WITHDRAWAL`: 禁止提现 · No withdrawal
            NO_WITHDRAWAL = "NO_WITHDRAWAL",
            /// `NO_REFUND`: 禁止退款 · No refund
            NO_REFUND = "NO_REFUND",
            /// `NO_TRANSACTION`: 禁止交易 · No transactions
            NO_TRANSACTION = "NO_TRANSACTION",
            /// `NO_PROFIT_SHARING`: 禁止分账 · No profit sharing
            NO_PROFIT_SHARING = "NO_PROFIT_SHARING",
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`: 禁止完结支付分订单 · WeChat Pay Score orders cannot be completed
            NO_PAYMENT_POINT_COMPLETE_ORDER = "NO_PAYMENT_POINT_COMPLETE_ORDER",
        }
    }

    enumeration! {
        /// 商户被该原因管控的解脱路径 · Recovery way
        RecoverWay {
            /// `IRRECOVERABLE`: 无法解除 · Cannot be lifted
            IRRECOVERABLE = "IRRECOVERABLE",
            /// `MODIFY_SUBJECT_INFORMATION`: 修改主体资料 · Change the data of the entity
            MODIFY_SUBJECT_INFORMATION = "MODIFY_SUBJECT_INFORMATION",
            /// `MODIFY_SETTLE_ACCOUNT_INFORMATION`: 修改结算账户资料 · Change the settlement account
            MODIFY_SETTLE_ACCOUNT_INFORMATION = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
            /// `VERIFY_INACTIVE_MERCHANT_IDENTITY`: 不活跃商户身份核实 · Verify the identity of an inactive merchant
            VERIFY_INACTIVE_MERCHANT_IDENTITY = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
            /// `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`: 提交线下经营场景资料 · Submit materials about the offline business
            SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
            /// `SUBMIT_INFORMATION_FOR_APPEAL`: 提交申诉资料 · Submit materials for an appeal
            SUBMIT_INFORMATION_FOR_APPEAL = "SUBMIT_INFORMATION_FOR_APPEAL",
            /// `RESOLVE_TRANSACTION_DISPUTES`: 处理交易纠纷 · Settle transaction disputes
            RESOLVE_TRANSACTION_DISPUTES = "RESOLVE_TRANSACTION_DISPUTES",
            /// `MODIFY_ADMINISTRATOR_INFORMATION`: 修改管理员资料 · Change the data of the administrator
            MODIFY_ADMINISTRATOR_INFORMATION = "MODIFY_ADMINISTRATOR_INFORMATION",
            /// `CALL_CUSTOMER_SERVICE_AT_95017`: 拨打客服 95017 · Call 95017
            CALL_CUSTOMER_SERVICE_AT_95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
            /// `UPDATE_BUSINESS_SCENARIO_INFORMATION`: 更新经营场景资料 · Update the business scenario
            UPDATE_BUSINESS_SCENARIO_INFORMATION = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
            /// `SUBMIT_CDD_INFORMATION`: 提交尽职调查资料 · Submit materials for due diligence
            SUBMIT_CDD_INFORMATION = "SUBMIT_CDD_INFORMATION",
            /// `WAITING_FOR_PLATFORM_REVIEW`: 等待平台审核 · Wait for the platform's review
            WAITING_FOR_PLATFORM_REVIEW = "WAITING_FOR_PLATFORM_REVIEW",
            /// `SUBMIT_UBO_INFORMATION`: 提交最终受益人资料 · Submit the data of the beneficial owner
            SUBMIT_UBO_INFORMATION = "SUBMIT_UBO_INFORMATION",
            /// `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`: 签署反诈承诺并人脸核身 · Sign the anti-fraud pledge and verify the face
            SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
            /// `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`: 咨询有关机关 · Ask the competent authority
            CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
            /// `MODIFY_ABBREVIATION_INFORMATION`: 修改商户简称 · Change the merchant's short name
            MODIFY_ABBREVIATION_INFORMATION = "MODIFY_ABBREVIATION_INFORMATION",
            /// `CONFIRM_BUSINESS_TYPE`: 确认经营类型 · Confirm the type of business
            CONFIRM_BUSINESS_TYPE = "CONFIRM_BUSINESS_TYPE",
            /// `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`: 提交线上经营场景资料 · Submit materials about the online business
            SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION = "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION",
            /// `CONTACT_SERVICE_PROVIDER`: 联系服务商 · Contact the partner
            CONTACT_SERVICE_PROVIDER = "CONTACT_SERVICE_PROVIDER",
        }
    }

    enumeration! {
        /// 处置方式 · Restriction action type
        LimitationActionType {
            /// `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`: 立即管控 · Restricted at once
            LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
            /// `LIMIT_ACTION_TYPE_DELAY_CONTROL`: 延迟管控 · Restricted later
            LIMIT_ACTION_TYPE_DELAY_CONTROL = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
        }
    }

    enumeration! {
        /// 商户被管控原因类型 · Restriction reason type
        LimitationReasonType {
            /// `LICENSE_ABNORMAL`: 证照异常 · Abnormal licence
            LICENSE_ABNORMAL = "LICENSE_ABNORMAL",
            /// `NO_TRADE`: 长期无交易 · No transactions for long
            NO_TRADE = "NO_TRADE",
            /// `SETTLE_ACCOUNT_ABNORMAL`: 结算账户异常 · Abnormal settlement account
            SETTLE_ACCOUNT_ABNORMAL = "SETTLE_ACCOUNT_ABNORMAL",
            /// `RISK_ABNORMAL`: 风险异常 · Abnormal risk
            RISK_ABNORMAL = "RISK_ABNORMAL",
            /// `OTHER`: 其他 · Other
            OTHER = "OTHER",
            /// `INSPECT_ABNORMAL`: 巡检异常 · Abnormal inspection
            INSPECT_ABNORMAL = "INSPECT_ABNORMAL",
            /// `INVALID_REPRESENTATIVE_INFORMATION`: 法定代表人信息无效 · Invalid data of the legal representative
            INVALID_REPRESENTATIVE_INFORMATION = "INVALID_REPRESENTATIVE_INFORMATION",
            /// `INVALID_BUSINESS_STATUS`: 经营状态无效 · Invalid business status
            INVALID_BUSINESS_STATUS = "INVALID_BUSINESS_STATUS",
            /// `INVALID_BUSINESS_LICENSE`: 营业执照无效 · Invalid business licence
            INVALID_BUSINESS_LICENSE = "INVALID_BUSINESS_LICENSE",
            /// `INVALID_BENEFICIARY_INFORMATION`: 受益人信息无效 · Invalid data of the beneficial owner
            INVALID_BENEFICIARY_INFORMATION = "INVALID_BENEFICIARY_INFORMATION",
        }
    }

    enumeration! {
        /// 商户被该原因管控的能力列表 · Functions restricted for this reason
        RelateLimitations {
            /// `NO_TRANSACTION_AND_RECHARGE`: 禁止交易和充值 · No transactions and no top-up
            NO_TRANSACTION_AND_RECHARGE = "NO_TRANSACTION_AND_RECHARGE",
            /// `NO_PAYMENT`: 禁止付款 · No paying out
            NO_PAYMENT = "NO_PAYMENT",
            /// `NO_WITHDRAWAL`: 禁止提现 · No withdrawal
            NO_WITHDRAWAL = "NO_WITHDRAWAL",
            /// `NO_REFUND`: 禁止退款 · No refund
            NO_REFUND = "NO_REFUND",
            /// `NO_TRANSACTION`: 禁止交易 · No transactions
            NO_TRANSACTION = "NO_TRANSACTION",
            /// `NO_PROFIT_SHARING`: 禁止分账 · No profit sharing
            NO_PROFIT_SHARING = "NO_PROFIT_SHARING",
            /// `NO_PAYMENT_POINT_COMPLETE_ORDER`: 禁止完结支付分订单 · WeChat Pay Score orders cannot be completed
            NO_PAYMENT_POINT_COMPLETE_ORDER = "NO_PAYMENT_POINT_COMPLETE_ORDER",
        }
    }

    /// 查询子商户管控情况：应答 · Query a sub-merchant's limitations: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户被管控能力列表 · Restricted functions
        pub limited_functions: Option<Vec<LimitedFunctions>>,
        /// 被管控原因及解脱路径列表 · Restriction reasons and recovery ways
        pub recovery_specifications: Option<Vec<RecoverySpecifications>>,
        /// 商户其他被管控能力描述 · Other restricted functions
        pub other_limited_functions: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 被管控原因及解脱路径列表 · Restriction reasons and recovery ways
    #[non_exhaustive]
    pub struct RecoverySpecifications {
        /// 商户被该原因管控的单据号 · Restriction case number
        pub limitation_case_id: Option<String>,
        /// 商户被管控原因 · Restriction reason
        pub limitation_reason: Option<String>,
        /// 商户被管控原因描述 · Restriction reason description
        pub limitation_reason_describe: Option<String>,
        /// 商户被该原因管控的解脱路径 · Recovery way
        pub recover_way: RecoverWay,
        /// 商户被该原因管控的解脱路径参数 · Recovery way parameters
        pub recover_way_param: Option<String>,
        /// 商户被该原因管控的解脱帮助链接 · Recovery help URL
        pub recover_help_url: Option<String>,
        /// 处置方式 · Restriction action type
        pub limitation_action_type: LimitationActionType,
        /// 预计管控开始时间 · Expected restriction start date
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub limitation_start_date: Option<crate::Time>,
        /// 商户被该原因管控的时间 · Restriction date
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub limitation_date: Option<crate::Time>,
        /// 商户被管控原因类型 · Restriction reason type
        pub limitation_reason_type: LimitationReasonType,
        /// 商户被该原因管控的能力列表 · Functions restricted for this reason
        pub relate_limitations: Option<Vec<RelateLimitations>>,
        /// 商户被该原因管控的其他能力描述 · Other functions restricted
        pub other_relate_limitations: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => mchid: Optional "mchid",
            1 => limited_functions: Optional "limited_functions",
            2 => recovery_specifications: Optional "recovery_specifications",
            3 => other_limited_functions: Optional "other_limited_functions",
        }
        RecoverySpecifications {
            0 => limitation_case_id: Optional "limitation_case_id",
            1 => limitation_reason: Optional "limitation_reason",
            2 => limitation_reason_describe: Optional "limitation_reason_describe",
            3 => recover_way: Optional "recover_way",
            4 => recover_way_param: Optional "recover_way_param",
            5 => recover_help_url: Optional "recover_help_url",
            6 => limitation_action_type: Optional "limitation_action_type",
            7 => limitation_start_date: Optional "limitation_start_date",
            8 => limitation_date: Optional "limitation_date",
            9 => limitation_reason_type: Optional "limitation_reason_type",
            10 => relate_limitations: Optional "relate_limitations",
            11 => other_relate_limitations: Optional "other_relate_limitations",
        }
    }
}
