//! `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/global/profit-sharing/transactions/{transaction_id}/amounts`
pub struct Amounts(pub(crate) Node);

impl Amounts {
    /// 查询剩余待分金额
    ///
    /// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::transactions::transaction_id::amounts::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .global()
    ///     .profit_sharing()
    ///     .transactions()
    ///     .transaction_id("4208450740201411110007820472")
    ///     .amounts()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/global/profit-sharing/transactions/{transaction_id}/amounts", rest)
    }
}

/// 查询剩余待分金额
pub mod get {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
    )
    .at("apihk.mch.weixin.qq.com", "");

    /// 查询剩余待分金额：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 查询剩余待分金额：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位为分
        pub unsplit_amount: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("transaction_id", &mut self.transaction_id),
                1 => Named("unsplit_amount", &mut self.unsplit_amount),
                2 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
