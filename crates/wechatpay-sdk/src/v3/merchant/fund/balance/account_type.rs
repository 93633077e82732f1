//! `/v3/merchant/fund/balance/{account_type}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/balance/{account_type}`
pub struct AccountType(pub(crate) Node);

impl AccountType {
    /// 查询账户实时余额 (partner)
    ///
    /// `GET /v3/merchant/fund/balance/{account_type}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client.v3().merchant().fund().balance().account_type("BASIC").get().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476700)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/merchant/fund/balance/{account_type}", rest)
    }
}

/// 查询账户实时余额
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/merchant/fund/balance/{account_type}");

    /// 查询账户实时余额：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额，单位为分
        pub available_amount: Option<Fen>,
        /// 不可用余额，单位为分
        pub pending_amount: Option<Fen>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("available_amount", &mut self.available_amount),
                1 => Named("pending_amount", &mut self.pending_amount),
                _ => return None,
            })
        }
    }

    message!(Response);
}
