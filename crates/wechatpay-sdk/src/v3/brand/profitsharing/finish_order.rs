//! `/v3/brand/profitsharing/finish-order`

/// `/v3/brand/profitsharing/finish-order`
pub struct FinishOrder {
    pub(crate) node: crate::chain::Node,
}

impl FinishOrder {
    /// 完结分账 (partner)
    ///
    /// `POST /v3/brand/profitsharing/finish-order`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::profitsharing::finish_order::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .description("分账完结");
    /// let answer = client.v3().brand().profitsharing().finish_order().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012467016)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/profitsharing/finish-order", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/profitsharing/finish-order")
    }
}

/// 完结分账
pub mod post {
    use crate::message;

    /// 完结分账：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("transaction_id"),
            message::required::<String>("out_order_no"),
            message::required::<String>("description"),
            message::optional::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 微信订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 商户分帐单号（必填）
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }

        /// 分账描述（必填）
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("description", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 完结分账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 微信订单号
        pub transaction_id: Option<String>,
        /// 商户分帐单号
        pub out_order_no: Option<String>,
        /// 微信分帐单号
        pub order_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => sub_mchid: "sub_mchid",
            1 => transaction_id: "transaction_id",
            2 => out_order_no: "out_order_no",
            3 => order_id: "order_id",
        }
    }
}
