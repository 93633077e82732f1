//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
pub struct Settlement {
    pub(crate) node: crate::chain::Node,
}

impl Settlement {
    /// 查询结算账户 (partner)
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::apply4sub::sub_merchants::sub_mchid::settlement::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900006491")
    ///     .settlement()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/apply4sub/sub_merchants/{sub_mchid}/settlement", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/apply4sub/sub_merchants/{sub_mchid}/settlement")
    }
}

/// 查询结算账户
pub mod get {

    pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get::{
        AccountNumberRule, AccountType, Request,
    };

    enumeration! {
        /// 验证结果
        VerifyResult {
            VERIFY_SUCCESS = "VERIFY_SUCCESS",
            VERIFY_FAIL = "VERIFY_FAIL",
            VERIFYING = "VERIFYING",
        }
    }

    /// 查询结算账户：应答
    #[non_exhaustive]
    pub struct Response {
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
        /// 验证结果
        pub verify_result: Option<crate::Enumeration<VerifyResult>>,
        /// 验证失败原因
        pub verify_fail_reason: Option<String>,
    }

    message! {
        Response {
            0 => account_type: "account_type",
            1 => account_bank: "account_bank",
            2 => bank_name: "bank_name",
            3 => bank_branch_id: "bank_branch_id",
            4 => account_number: "account_number",
            5 => verify_result: "verify_result",
            6 => verify_fail_reason: "verify_fail_reason",
        }
    }
}
