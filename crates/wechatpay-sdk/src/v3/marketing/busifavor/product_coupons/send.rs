//! 向用户发放商品券 · Issue a product coupon to a user
//!
//! `/v3/marketing/busifavor/product-coupons/send`

/// 向用户发放商品券 · Issue a product coupon to a user
///
/// `/v3/marketing/busifavor/product-coupons/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发放商品券 · Issue a product coupon to a user
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/send`
    ///
    /// 商户按批次号和openid向用户发放一张商品券，可关联会员卡，返回券码。模式：普通商户、服务商。
    ///
    /// Issues a product coupon of a batch to a user by openid, optionally linked to a membership card, and returns the coupon code. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::product_coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx8888888888888888")
    ///     .stock_id("12312354")
    ///     .out_request_no("2335465")
    ///     .coupon_type(post::CouponType::NORMAL);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .product_coupons()
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4015594964](https://pay.weixin.qq.com/doc/v3/merchant/4015594964), [partner/4015595255](https://pay.weixin.qq.com/doc/v3/partner/4015595255)
    #[doc(alias(
        "向用户发放商品券",
        "Issue a product coupon to a user",
        "商家券",
        "send",
        "product-coupons/send"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/product-coupons/send", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons/send")
    }
}

/// 向用户发放商品券 · Issue a product coupon to a user
pub mod post {

    enumeration! {
        /// 券类型 · Coupon type
        CouponType {
            /// `NORMAL`: 普通券 · Ordinary coupon
            NORMAL = "NORMAL",
            /// `MEMBER`: 会员券 · Coupon for members
            MEMBER = "MEMBER",
        }
    }

    /// 向用户发放商品券：请求 · Issue a product coupon to a user: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 发券凭证（必填） · Coupon issuing request number (required)
        pub out_request_no: Option<String>,
        /// 券code · Coupon code
        pub coupon_code: Option<String>,
        /// 券类型（必填） · Coupon type (required)
        pub coupon_type: CouponType,
        /// 会员卡ID · Membership card ID
        pub member_card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 发券凭证（必填） · Coupon issuing request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 券code · Coupon code
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 券类型（必填） · Coupon type (required)
        pub fn coupon_type<M>(mut self, value: impl crate::IntoMember<CouponType, M>) -> Self {
            self.coupon_type = value.into_member().unwrap_or_default();
            self
        }

        /// 会员卡ID · Membership card ID
        pub fn member_card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_card_id = value.into_member();
            self
        }
    }

    /// 向用户发放商品券：应答 · Issue a product coupon to a user: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 券code · Coupon code
        pub coupon_code: Option<String>,
        /// 发券凭证 · Coupon issuing request number
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => appid: Required "appid",
            2 => stock_id: Required "stock_id",
            3 => out_request_no: Required "out_request_no",
            4 => coupon_code: Optional "coupon_code",
            5 => coupon_type: Required "coupon_type",
            6 => member_card_id: Optional "member_card_id",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => coupon_code: Optional "coupon_code",
            2 => out_request_no: Optional "out_request_no",
        }
    }
}
