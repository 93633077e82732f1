//! `/v3/payscore/payafter-orders/{out_order_no}/sync`

/// `/v3/payscore/payafter-orders/{out_order_no}/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 支付分订单同步 (direct)
    ///
    /// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::payafter_orders::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .service_id("500001")
    ///     .r#type(post::Type::ORDER_PAID)
    ///     .detail(post::Detail::new().paid_time("20091225091010"));
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .payafter_orders()
    ///     .out_order_no("")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/payafter-orders/{out_order_no}/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/payafter-orders/{out_order_no}/sync")
    }
}

/// 支付分订单同步
pub mod post {
    use crate::message;

    pub use crate::v3::payscore::oversea::partner::serviceorder::out_order_no::sync::post::Type;

    /// 支付分订单同步：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("appid"),
            message::optional::<String>("service_id"),
            message::optional::<crate::Enumeration<Type>>("type"),
            message::optional::<Detail>("detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 公众账号ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 服务ID
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 场景类型
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 内容信息详情
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }
    }

    /// 内容信息详情
    pub struct Detail(pub(crate) message::Object);

    impl Detail {
        const MEMBERS: &'static [message::Listed] = &[message::optional::<String>("paid_time")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户通过其他方式付款成功的实际时间
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("paid_time", value))
        }
    }

    /// 支付分订单同步：应答
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID
        pub appid: Option<String>,
        /// 商户号
        pub mchid: Option<String>,
        /// 商户服务订单号
        pub out_order_no: Option<String>,
        /// 微信支付服务订单号
        pub order_id: Option<String>,
    }

    request!(Request, Detail);

    held!(Detail);

    message! {
        Response {
            0 => appid: "appid",
            1 => mchid: "mchid",
            2 => out_order_no: "out_order_no",
            3 => order_id: "order_id",
        }
    }
}
