//! `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
pub struct Settlement(pub(crate) Node);

impl Settlement {
    /// 查询结算账户 (partner)
    ///
    /// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .apply4sub()
    ///     .sub_merchants()
    ///     .sub_mchid("1900006491")
    ///     .settlement()
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012721295)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/apply4sub/sub_merchants/{sub_mchid}/settlement", rest)
    }
}

/// 查询结算账户
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub use crate::v3::apply4sub::sub_merchants::sub_mchid::application::application_no::get::AccountType;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement");

    enumeration! {
        /// 验证结果
        VerifyResult {
            VERIFY_SUCCESS = "VERIFY_SUCCESS",
            VERIFY_FAIL = "VERIFY_FAIL",
            VERIFYING = "VERIFYING",
        }
    }

    /// 查询结算账户：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 账户类型
        pub account_type: Option<Enumeration<AccountType>>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行全称
        pub bank_name: Option<String>,
        /// 开户银行联行号
        pub bank_branch_id: Option<String>,
        /// 银行账号
        pub account_number: Option<String>,
        /// 验证结果
        pub verify_result: Option<Enumeration<VerifyResult>>,
        /// 验证失败原因
        pub verify_fail_reason: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account_type", &mut self.account_type),
                1 => Named("account_bank", &mut self.account_bank),
                2 => Named("bank_name", &mut self.bank_name),
                3 => Named("bank_branch_id", &mut self.bank_branch_id),
                4 => Named("account_number", &mut self.account_number),
                5 => Named("verify_result", &mut self.verify_result),
                6 => Named("verify_fail_reason", &mut self.verify_fail_reason),
                _ => return None,
            })
        }
    }

    message!(Response);
}
