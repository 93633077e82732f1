//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
pub struct Reverse(pub(crate) Node);

impl Reverse {
    /// 撤销 (direct)
    ///
    /// `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::out_trade_no::out_trade_no::reverse::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wxd678efh567hg6787").mchid("1230000109");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .reverse()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012382161)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", rest)
    }
}

/// 撤销
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse");

    /// 撤销：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[required::<String>("appid"), required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mchid", value.into()))
        }
    }

    /// 撤销：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用AppID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("appid", &mut self.appid),
                1 => Named("mchid", &mut self.mchid),
                2 => Named("out_trade_no", &mut self.out_trade_no),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
