//! `/v3/merchant/fund/balance/{account_type}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/merchant/fund/balance/{account_type}`
#[derive(Clone, Debug)]
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

    use crate::message::{Fen, Members, Message, message};
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
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("available_amount", &mut self.available_amount),
                ("pending_amount", &mut self.pending_amount),
            ]);
        }
    }

    message!(Response);
}
