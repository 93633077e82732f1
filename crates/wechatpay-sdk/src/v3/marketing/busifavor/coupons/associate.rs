//! 关联订单信息 · Associate a coupon with an order
//!
//! `/v3/marketing/busifavor/coupons/associate`

/// 关联订单信息 · Associate a coupon with an order
///
/// `/v3/marketing/busifavor/coupons/associate`
#[derive(Clone)]
pub struct Associate {
    pub(crate) node: crate::chain::Node,
}

impl Associate {
    /// 关联订单信息 · Associate a coupon with an order
    ///
    /// `POST /v3/marketing/busifavor/coupons/associate`
    ///
    /// 用户在订单中使用商家券时，商户把券码与商户订单号关联，返回关联成功时间。模式：普通商户、服务商。
    ///
    /// Associates a coupon code with a merchant order number and returns the time of the association. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::associate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("100001")
    ///     .coupon_code("sxxe34343434")
    ///     .out_trade_no("trade202608010001")
    ///     .out_request_no("request202608010001");
    /// let answer = client.v3().marketing().busifavor().coupons().associate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每秒 500 次请求。
    ///
    /// Rate limits: 500 requests a second for all merchants together.
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
    /// 官方文档 · Official pages: [merchant/4012465596](https://pay.weixin.qq.com/doc/v3/merchant/4012465596), [partner/4012465640](https://pay.weixin.qq.com/doc/v3/partner/4012465640)
    #[doc(alias(
        "关联订单信息",
        "Associate a coupon with an order",
        "商家券",
        "associate",
        "coupons/associate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/associate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/associate")
    }
}

/// 关联订单信息 · Associate a coupon with an order
pub mod post {

    /// 关联订单信息：请求 · Associate a coupon with an order: request
    pub struct Request {
        /// 批次号（必填） · Batch ID (required)
        pub stock_id: Option<String>,
        /// 券code（必填） · Coupon code (required)
        ///
        /// 8～15 个字符。8 to 15 characters.
        pub coupon_code: Option<String>,
        /// 关联的商户订单号（必填） · Associated merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 批次号（必填） · Batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 券code（必填） · Coupon code (required)
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 关联的商户订单号（必填） · Associated merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 关联订单信息：应答 · Associate a coupon with an order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 关联成功时间 · Association success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub wechatpay_associate_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => stock_id: Required "stock_id",
            1 => coupon_code: Required "coupon_code",
            2 => out_trade_no: Required "out_trade_no",
            3 => out_request_no: Required "out_request_no",
        }
        Response {
            0 => wechatpay_associate_time: Optional "wechatpay_associate_time",
        }
    }
}
