//! 向用户发券 · Issue a coupon to a user
//!
//! `/v3/marketing/busifavor/coupons/send`

/// 向用户发券 · Issue a coupon to a user
///
/// `/v3/marketing/busifavor/coupons/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 向用户发券 · Issue a coupon to a user
    ///
    /// `POST /v3/marketing/busifavor/coupons/send`
    ///
    /// 商户按批次号和openid向用户发放一张商家券，返回券码和发券结果。模式：普通商户、服务商。
    ///
    /// Issues a coupon of a batch to a user by openid and returns the coupon code and the result. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("xsd3434454567676")
    ///     .appid("wx8888888888888888")
    ///     .stock_id("100088")
    ///     .out_request_no("1002600620019090123143254435");
    /// let answer = client.v3().marketing().busifavor().coupons().send().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 发券模式不符，或预存的券 code 已达上限。换批次。 · The stock does not allow this way of sending, or its uploaded codes have reached the limit. Use another stock.
    /// - `RESOURCE_ALREADY_EXISTS` (400): 批次已存在，或券已被其他请求核销。查询批次或券的状态。 · The stock already exists, or another request has redeemed the coupon. Query the stock or the coupon.
    /// - `RULELIMIT` (403): 券不在有效期。在有效期内核销。 · The coupon is not valid at this time. Redeem it within its validity period.
    /// - `RESOURCE_NOT_EXISTS` (404): 按所给 id 查不到。核对 id。 · Nothing exists under this id. Check the id.
    /// - `USER_NOT_EXISTS` (404): openid 不对。核对 openid。 · The openid is wrong. Check the openid.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant-exclusive-coupon/introduction.html](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html)
    #[doc(alias("向用户发券", "Issue a coupon to a user", "商家券", "send", "coupons/send"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/send", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/send")
    }
}

/// 向用户发券 · Issue a coupon to a user
pub mod post {

    /// 向用户发券：请求 · Issue a coupon to a user: request
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
    }

    /// 向用户发券：应答 · Issue a coupon to a user: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 券code · Coupon code
        pub coupon_code: Option<String>,
        /// 发券凭证 · Coupon issuing request number
        pub out_request_no: Option<String>,
        /// 发券结果 · Coupon issue result
        pub send_coupon_result: Option<SendCouponResult>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发券结果 · Coupon issue result
    #[non_exhaustive]
    pub struct SendCouponResult {
        /// 券code · Coupon code
        pub coupon_code: Option<String>,
        /// 发券凭证 · Coupon issuing request number
        pub out_request_no: Option<String>,
        /// 批次号 · Batch ID
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
