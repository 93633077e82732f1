//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`

/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
pub struct PreSendCoupon {
    pub(crate) node: crate::chain::Node,
}

impl PreSendCoupon {
    /// 向用户预发放商品券 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_id("1000000013001")
    ///     .coupon_code("123446565767")
    ///     .appid("wx233544546545989")
    ///     .send_request_no("34657_20250101_123456")
    ///     .attach("example_attach");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .partner()
    ///     .product_coupon()
    ///     .users()
    ///     .openid("oh-394z-6CGkNoJrsDLTTUKiAnp4")
    ///     .pre_send_coupon()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016434365)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node
            .post("/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon")
    }
}

/// 向用户预发放商品券
pub mod post {
    use crate::message;

    pub use crate::shared::v3_marketing_busifavor_product_coupons_pre_send_post::Response;

    /// 向用户预发放商品券：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("product_coupon_id"),
            message::required::<String>("stock_id"),
            message::optional::<String>("coupon_code"),
            message::required::<String>("appid"),
            message::required::<String>("send_request_no"),
            message::optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_coupon_id", value))
        }

        /// 批次ID（必填）
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("stock_id", value))
        }

        /// 用户商品券Code
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 发券请求单号（必填）
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("send_request_no", value))
        }

        /// 自定义附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("attach", value))
        }
    }

    request!(Request);
}
