//! `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`

/// `/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
pub struct Registerdeductinfo {
    pub(crate) node: crate::chain::Node,
}

impl Registerdeductinfo {
    /// 从业机构登记微信支付分扣款信息
    ///
    /// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::acquiringbank::serviceorder::out_order_no::registerdeductinfo::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .channel_id("1230000109")
    ///     .out_trade_no("1234323JKHDFE1243252")
    ///     .sub_appid("wxd678efh567hg6999");
    /// let answer = client
    ///     .v3()
    ///     .payscore()
    ///     .acquiringbank()
    ///     .serviceorder()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .registerdeductinfo()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo")
    }
}

/// 从业机构登记微信支付分扣款信息
pub mod post {
    use crate::message;

    /// 从业机构登记微信支付分扣款信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("service_id"),
            message::optional::<String>("appid"),
            message::required::<String>("sub_mchid"),
            message::required::<String>("channel_id"),
            message::optional::<String>("out_trade_no"),
            message::optional::<String>("sub_appid"),
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

        /// 服务商应用ID
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 渠道商商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
        }

        /// 商户系统内部扣款单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 子商户公众账号ID
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }
    }

    /// 从业机构登记微信支付分扣款信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商品或支付单简要描述
        pub description: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => description: "description",
        }
    }
}
