//! `/v3/merchant/fund/balance/{account_type}`

use crate::chain::{Call, Chain, Method, Node};

/// `/v3/merchant/fund/balance/{account_type}`
pub struct AccountType {
    pub(crate) node: Node,
}

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
        self.node.call(Method::GET, "/v3/merchant/fund/balance/{account_type}")
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.node.chain("v3/merchant/fund/balance/{account_type}", rest)
    }
}

/// 查询账户实时余额
pub mod get {
    use crate::message::Fen;

    /// 查询账户实时余额：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额，单位为分
        pub available_amount: Option<Fen>,
        /// 不可用余额，单位为分
        pub pending_amount: Option<Fen>,
    }

    message! {
        Response {
            0 => available_amount: "available_amount",
            1 => pending_amount: "pending_amount",
        }
    }
}
