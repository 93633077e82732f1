//! `/v3/payscore/partner/serviceorder/{out_order_no}/sync`

/// `/v3/payscore/partner/serviceorder/{out_order_no}/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步订单信息 (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::out_order_no::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .r#type("Order_Paid")
    ///     .detail(post::Detail::new().seq(1).paid_time("20091225091210").paid_amount(1));
    /// client
    ///     .v3()
    ///     .payscore()
    ///     .partner()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .sync()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458816)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/payscore/partner/serviceorder/{out_order_no}/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder/{out_order_no}/sync")
    }
}

/// 同步订单信息
pub mod post {
    use crate::message;

    /// 同步订单信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("type"),
            message::required::<Detail>("detail"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务ID（必填）
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_id", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 场景类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
        }

        /// 内容信息详情（必填）
        #[inline]
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.with("detail", value))
        }
    }

    /// 内容信息详情
    pub struct Detail(pub(crate) message::Object);

    impl Detail {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<i64>("seq"),
            message::required::<String>("paid_time"),
            message::optional::<crate::Fen>("paid_amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 收款序号
        #[inline]
        pub fn seq(self, value: i64) -> Self {
            Self(self.0.with("seq", value))
        }

        /// 收款成功时间（必填）
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("paid_time", value))
        }

        /// 收款金额，单位为分
        pub fn paid_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("paid_amount", value))
        }
    }

    request!(Request, Detail);

    held!(Detail);
}
