//! 使券失效 · Deactivate a coupon
//!
//! `/v3/marketing/busifavor/coupons/deactivate`

/// 使券失效 · Deactivate a coupon
///
/// `/v3/marketing/busifavor/coupons/deactivate`
#[derive(Clone)]
pub struct Deactivate {
    pub(crate) node: crate::chain::Node,
}

impl Deactivate {
    /// 使券失效 · Deactivate a coupon
    ///
    /// `POST /v3/marketing/busifavor/coupons/deactivate`
    ///
    /// 商户使一张已发放的商家券失效，可填写失效原因；返回失效时间，之后该券不能核销。模式：普通商户、服务商。
    ///
    /// Deactivates an issued coupon for a given reason and returns the time. The coupon cannot be redeemed afterwards. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::deactivate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .stock_id("1234567891")
    ///     .deactivate_request_no("1002600620019090123143254436");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .deactivate()
    ///     .post(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [merchant/4012465890](https://pay.weixin.qq.com/doc/v3/merchant/4012465890), [partner/4012465924](https://pay.weixin.qq.com/doc/v3/partner/4012465924)
    #[doc(alias("使券失效", "Deactivate a coupon", "商家券", "deactivate", "coupons/deactivate"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/deactivate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/deactivate")
    }
}

/// 使券失效 · Deactivate a coupon
pub mod post {

    /// 使券失效：请求 · Deactivate a coupon: request
    pub struct Request {
        /// 券code（必填） · Coupon code (required)
        pub coupon_code: Option<String>,
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 失效请求单据号（必填） · Deactivation request number (required)
        pub deactivate_request_no: Option<String>,
        /// 失效原因 · Deactivation reason
        pub deactivate_reason: Option<String>,
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

        /// 失效请求单据号（必填） · Deactivation request number (required)
        pub fn deactivate_request_no<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.deactivate_request_no = value.into_member();
            self
        }

        /// 失效原因 · Deactivation reason
        pub fn deactivate_reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.deactivate_reason = value.into_member();
            self
        }
    }

    /// 使券失效：应答 · Deactivate a coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 券成功失效的时间 · Coupon deactivation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub wechatpay_deactivate_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_code: Required "coupon_code",
            1 => stock_id: Required "stock_id",
            2 => deactivate_request_no: Required "deactivate_request_no",
            3 => deactivate_reason: Optional "deactivate_reason",
        }
        Response {
            0 => wechatpay_deactivate_time: Optional "wechatpay_deactivate_time",
        }
    }
}
