//! 申请退券 · Return a redeemed coupon
//!
//! `/v3/marketing/busifavor/coupons/return`

/// 申请退券 · Return a redeemed coupon
///
/// `/v3/marketing/busifavor/coupons/return`
#[derive(Clone)]
pub struct Return {
    pub(crate) node: crate::chain::Node,
}

impl Return {
    /// 申请退券 · Return a redeemed coupon
    ///
    /// `POST /v3/marketing/busifavor/coupons/return`
    ///
    /// 用户退款等情况下，商户把已核销的商家券退回给用户，返回退券成功时间。模式：普通商户、服务商。
    ///
    /// Returns a redeemed coupon to the user, for example after a refund. The response contains the time of the return. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#return::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .return_request_no("1002600620019090123143254436");
    /// let answer = client.v3().marketing().busifavor().coupons().r#return().post(request).await?;
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
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。请求单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same request number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `NOAUTH`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012465845](https://pay.weixin.qq.com/doc/v3/merchant/4012465845), [partner/4012465865](https://pay.weixin.qq.com/doc/v3/partner/4012465865)
    #[doc(alias("申请退券", "Return a redeemed coupon", "商家券", "return", "coupons/return"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/return", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/return")
    }
}

/// 申请退券 · Return a redeemed coupon
pub mod post {

    /// 申请退券：请求 · Return a redeemed coupon: request
    pub struct Request {
        /// 券code（必填） · Coupon code (required)
        pub coupon_code: Option<String>,
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 退券请求单据号（必填） · Coupon return request number (required)
        pub return_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code（必填） · Coupon code (required)
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 退券请求单据号（必填） · Coupon return request number (required)
        pub fn return_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.return_request_no = value.into_member();
            self
        }
    }

    /// 申请退券：应答 · Return a redeemed coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信退券成功的时间 · Coupon return success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub wechatpay_return_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_code: Required "coupon_code",
            1 => stock_id: Required "stock_id",
            2 => return_request_no: Required "return_request_no",
        }
        Response {
            0 => wechatpay_return_time: Optional "wechatpay_return_time",
        }
    }
}
