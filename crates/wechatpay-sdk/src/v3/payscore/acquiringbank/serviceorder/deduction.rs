//! `/v3/payscore/acquiringbank/serviceorder/deduction`

/// `/v3/payscore/acquiringbank/serviceorder/deduction`
pub struct Deduction {
    pub(crate) node: crate::chain::Node,
}

impl Deduction {
    /// 从业机构查询微信支付分扣款信息
    ///
    /// `GET /v3/payscore/acquiringbank/serviceorder/deduction`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::deduction::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("")
    ///     .sub_mchid("1900000109")
    ///     .sub_appid("")
    ///     .channel_id("1230000109")
    ///     .out_order_no("1234323JKHDFE1243252");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .deduction()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458665)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/acquiringbank/serviceorder/deduction", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/payscore/acquiringbank/serviceorder/deduction")
    }
}

/// 从业机构查询微信支付分扣款信息
pub mod get {
    use crate::message;

    /// 从业机构查询微信支付分扣款信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::required::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::optional::<String>("sub_appid"),
            message::required::<String>("channel_id"),
            message::optional::<String>("out_order_no"),
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

        /// 从业机构申请的公众号或移动应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 子商户申请的公众号或移动应用AppID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 商户服务订单号
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_order_no", value))
        }
    }

    /// 从业机构查询微信支付分扣款信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述
        pub description: Option<String>,
        /// 商户扣款单号
        pub out_trade_no: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => description: "description",
            1 => out_trade_no: "out_trade_no",
        }
    }
}
