//! `/v3/marketing/busifavor/product-coupons/send`

/// `/v3/marketing/busifavor/product-coupons/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发放商品券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/product-coupons/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::product_coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx1234567889999")
    ///     .stock_id("12312354")
    ///     .out_request_no("2335465")
    ///     .coupon_code("202007019999")
    ///     .coupon_type(post::CouponType::NORMAL)
    ///     .member_card_id("pbLatjvWOibDc5-TBnbUk1pD12o0");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4015594964)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/product-coupons/send", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/product-coupons/send")
    }
}

/// 向用户发放商品券
pub mod post {

    enumeration! {
        /// 券类型
        CouponType {
            NORMAL = "NORMAL",
            MEMBER = "MEMBER",
        }
    }

    /// 向用户发放商品券：请求
    pub struct Request {
        /// 用户标识（必填）
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 公众账号ID（必填）
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 批次号（必填）
        pub stock_id: Option<String>,
        /// 发券凭证（必填）
        pub out_request_no: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 券类型（必填）
        pub coupon_type: CouponType,
        /// 会员卡ID
        pub member_card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填）
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 公众账号ID（必填）
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 批次号（必填）
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 发券凭证（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 券code
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 券类型（必填）
        pub fn coupon_type<M>(mut self, value: impl crate::IntoMember<CouponType, M>) -> Self {
            self.coupon_type = value.into_member().unwrap_or_default();
            self
        }

        /// 会员卡ID
        pub fn member_card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.member_card_id = value.into_member();
            self
        }
    }

    /// 向用户发放商品券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 发券凭证
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
