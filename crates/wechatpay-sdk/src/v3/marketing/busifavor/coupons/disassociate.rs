//! 取消关联订单信息 · Disassociate a coupon from an order
//!
//! `/v3/marketing/busifavor/coupons/disassociate`

/// 取消关联订单信息 · Disassociate a coupon from an order
///
/// `/v3/marketing/busifavor/coupons/disassociate`
#[derive(Clone)]
pub struct Disassociate {
    pub(crate) node: crate::chain::Node,
}

impl Disassociate {
    /// 取消关联订单信息 · Disassociate a coupon from an order
    ///
    /// `POST /v3/marketing/busifavor/coupons/disassociate`
    ///
    /// 商户取消商家券的券码与商户订单号的关联，返回取消关联成功时间。模式：普通商户、服务商。
    ///
    /// Removes the association of a coupon code with a merchant order number and returns the time of the removal. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::disassociate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .stock_id("100001")
    ///     .coupon_code("sxxe34343434")
    ///     .out_trade_no("trade202608010001")
    ///     .out_request_no("request202608010001");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .disassociate()
    ///     .post(request)
    ///     .await?;
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
    /// 官方文档 · Official pages: [merchant/4012465673](https://pay.weixin.qq.com/doc/v3/merchant/4012465673), [partner/4012465703](https://pay.weixin.qq.com/doc/v3/partner/4012465703)
    #[doc(alias(
        "取消关联订单信息",
        "Disassociate a coupon from an order",
        "商家券",
        "disassociate",
        "coupons/disassociate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/disassociate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/disassociate")
    }
}

/// 取消关联订单信息 · Disassociate a coupon from an order
pub mod post {

    /// 取消关联订单信息：请求 · Disassociate a coupon from an order: request
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

    /// 取消关联订单信息：应答 · Disassociate a coupon from an order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 取消关联成功时间 · Disassociation success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub wechatpay_disassociate_time: Option<crate::Time>,
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
            0 => wechatpay_disassociate_time: Optional "wechatpay_disassociate_time",
        }
    }
}
