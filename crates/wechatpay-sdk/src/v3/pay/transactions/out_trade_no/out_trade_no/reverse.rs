//! `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`

/// `/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
pub struct Reverse {
    pub(crate) node: crate::chain::Node,
}

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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse")
    }
}

/// 撤销
pub mod post {
    use crate::message;

    /// 撤销：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<String>("appid"), message::required::<String>("mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 直连商户号（必填）
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }
    }

    /// 撤销：应答
    #[non_exhaustive]
    pub struct Response {
        /// 应用AppID
        pub appid: Option<String>,
        /// 直连商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_trade_no: "out_trade_no",
        }
    }
}
