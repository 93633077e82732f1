//! 向用户预发放商品券批次组 · Pre-issue a batch group
//!
//! `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`

/// 向用户预发放商品券批次组 · Pre-issue a batch group
///
/// `/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
#[derive(Clone)]
pub struct PreSendCouponBundle {
    pub(crate) node: crate::chain::Node,
}

impl PreSendCouponBundle {
    /// 向用户预发放商品券批次组 · Pre-issue a batch group
    ///
    /// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
    ///
    /// 服务商向用户预发放商品券批次组，返回预发券令牌，供前端拉起领券使用。模式：服务商。
    ///
    /// Pre-issues a batch group of product coupons to a user and returns the token for claiming it. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::partner::product_coupon::users::openid::pre_send_coupon_bundle::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("120344")
    ///     .product_coupon_id("1000000013")
    ///     .stock_bundle_id("100232301")
    ///     .appid("wx8888888888888888")
    ///     .send_request_no("34657_20250101_123456");
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
    /// 官方文档 · Official pages: [partner/4016280670](https://pay.weixin.qq.com/doc/v3/partner/4016280670)
    #[doc(alias(
        "向用户预发放商品券批次组",
        "Pre-issue a batch group",
        "商品券",
        "pre-send-coupon-bundle",
        "users/pre-send-coupon-bundle"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle")
    }
}

/// 向用户预发放商品券批次组 · Pre-issue a batch group
pub mod post {

    /// 向用户预发放商品券批次组：请求 · Pre-issue a batch group: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 商品券ID（必填） · Product coupon ID (required)
        pub product_coupon_id: Option<String>,
        /// 批次组ID（必填） · Batch bundle ID (required)
        pub stock_bundle_id: Option<String>,
        /// 公众账号AppID（必填） · Official Account app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 发券请求单号（必填） · Coupon issuing request number (required)
        ///
        /// 6～128 个字符，只能用数字、字母和 `_-`。6 to 128 characters; digits, A–Z, a–z and `_-`.
        pub send_request_no: Option<String>,
        /// 自定义附加信息 · Custom attached data
        ///
        /// 最长 150 个字符。At most 150 characters.
        pub attach: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 商品券ID（必填） · Product coupon ID (required)
        pub fn product_coupon_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_coupon_id = value.into_member();
            self
        }

        /// 批次组ID（必填） · Batch bundle ID (required)
        pub fn stock_bundle_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_bundle_id = value.into_member();
            self
        }

        /// 公众账号AppID（必填） · Official Account app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 发券请求单号（必填） · Coupon issuing request number (required)
        pub fn send_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.send_request_no = value.into_member();
            self
        }

        /// 自定义附加信息 · Custom attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }
    }

    /// 向用户预发放商品券批次组：应答 · Pre-issue a batch group: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预发券token · Pre-issue token
        pub token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => product_coupon_id: Required "product_coupon_id",
            2 => stock_bundle_id: Required "stock_bundle_id",
            3 => appid: Required "appid",
            4 => send_request_no: Required "send_request_no",
            5 => attach: Optional "attach",
        }
        Response {
            0 => token: Optional "token",
        }
    }
}
