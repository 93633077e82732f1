//! `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
pub struct ApplicationNo {
    pub(crate) node: crate::chain::Node,
}

impl ApplicationNo {
    /// 查询结算账户修改申请状态 (partner)
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .account_number_rule(get::AccountNumberRule::ACCOUNT_NUMBER_RULE_MASK_V1);
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1511101111")
    ///     .application()
    ///     .application_no("102329389XXXX")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721475)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query(
            "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}")
    }
}

/// 查询结算账户修改申请状态
pub mod get {
    use crate::message;

    enumeration! {
        /// 银行账号展示规则
        AccountNumberRule {
            ACCOUNT_NUMBER_RULE_MASK_V1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
            ACCOUNT_NUMBER_RULE_MASK_V2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
        }
    }

    enumeration! {
        /// 账户类型
        AccountType {
            ACCOUNT_TYPE_BUSINESS = "ACCOUNT_TYPE_BUSINESS",
            ACCOUNT_TYPE_PRIVATE = "ACCOUNT_TYPE_PRIVATE",
        }
    }

    enumeration! {
        /// 审核状态
        VerifyResult {
            AUDIT_SUCCESS = "AUDIT_SUCCESS",
            AUDITING = "AUDITING",
            AUDIT_FAIL = "AUDIT_FAIL",
        }
    }

    /// 查询结算账户修改申请状态：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<crate::Enumeration<AccountNumberRule>>("account_number_rule")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行账号展示规则
        pub fn account_number_rule(
            self,
            value: impl Into<crate::Enumeration<AccountNumberRule>>,
        ) -> Self {
            Self(
                self.0.with_some::<crate::Enumeration<AccountNumberRule>>(
                    "account_number_rule",
                    value,
                ),
            )
        }
    }

    /// 查询结算账户修改申请状态：应答
    #[non_exhaustive]
    pub struct Response {
        /// 开户名称
        pub account_name: Option<String>,
        /// 账户类型
        pub account_type: Option<crate::Enumeration<AccountType>>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 银行账号
        pub account_number: Option<String>,
        /// 审核状态
        pub verify_result: Option<crate::Enumeration<VerifyResult>>,
        /// 审核驳回原因
        pub verify_fail_reason: Option<String>,
        /// 审核结果更新时间
        pub verify_finish_time: Option<crate::Time>,
    }

    request!(Request);

    message! {
        Response {
            0 => account_name: "account_name",
            1 => account_type: "account_type",
            2 => account_bank: "account_bank",
            3 => bank_name: "bank_name",
            4 => bank_branch_id: "bank_branch_id",
            5 => account_number: "account_number",
            6 => verify_result: "verify_result",
            7 => verify_fail_reason: "verify_fail_reason",
            8 => verify_finish_time: "verify_finish_time",
        }
    }
}
