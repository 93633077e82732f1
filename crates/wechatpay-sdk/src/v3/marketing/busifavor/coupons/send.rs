//! `/v3/marketing/busifavor/coupons/send`

/// `/v3/marketing/busifavor/coupons/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发券 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx1234567889999")
    ///     .stock_id("100088")
    ///     .out_request_no("1002600620019090123143254435")
    ///     .coupon_code("sxxe34343434");
    /// let answer = client.v3().marketing().busifavor().coupons().send().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/send", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/send")
    }
}

/// 向用户发券
pub mod post {

    /// 向用户发券：请求
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
    }

    /// 向用户发券：应答
    #[non_exhaustive]
    pub struct Response {
        /// 批次号
        pub stock_id: Option<String>,
        /// 券code
        pub coupon_code: Option<String>,
        /// 发券凭证
        pub out_request_no: Option<String>,
        /// `send_coupon_result`
        pub send_coupon_result: Option<SendCouponResult>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// `SendCouponResult`
    #[non_exhaustive]
    pub struct SendCouponResult {
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// `stock_id`
        pub stock_id: Option<String>,
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
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => coupon_code: Optional "coupon_code",
            2 => out_request_no: Optional "out_request_no",
            3 => send_coupon_result: Optional "send_coupon_result",
        }
        SendCouponResult {
            0 => coupon_code: Optional "coupon_code",
            1 => out_request_no: Optional "out_request_no",
            2 => stock_id: Optional "stock_id",
        }
    }
}
