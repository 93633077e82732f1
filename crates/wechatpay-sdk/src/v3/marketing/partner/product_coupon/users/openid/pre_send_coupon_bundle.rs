//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
pub struct PreSendCouponBundle(pub(crate) Node);

impl PreSendCouponBundle {
    /// 向用户预发放商品券批次组 (partner)
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon_bundle::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundle_id("100232301")
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
    ///     .pre_send_coupon_bundle()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain(
            "v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
            rest,
        )
    }
}

/// 向用户预发放商品券批次组
pub mod post {
    use http::Method;

    use crate::message::{Listed, Object, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon::post::Response;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::POST,
        "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
    );

    /// 向用户预发放商品券批次组：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<String>("product_coupon_id"),
            required::<String>("stock_bundle_id"),
            required::<String>("appid"),
            required::<String>("send_request_no"),
            optional::<String>("attach"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
        }

        /// 商品券ID（必填）
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("product_coupon_id", value.into()))
        }

        /// 批次组ID（必填）
        pub fn stock_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_bundle_id", value.into()))
        }

        /// 公众账号AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }

        /// 发券请求单号（必填）
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("send_request_no", value.into()))
        }

        /// 自定义附加信息
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("attach", value.into()))
        }
    }

    request!(Request);
}
