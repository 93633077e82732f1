//! 核销用户券 · Redeem a coupon
//!
//! `/v3/marketing/busifavor/coupons/use`

/// 核销用户券 · Redeem a coupon
///
/// `/v3/marketing/busifavor/coupons/use`
#[derive(Clone)]
pub struct Use {
    pub(crate) node: crate::chain::Node,
}

impl Use {
    /// 核销用户券 · Redeem a coupon
    ///
    /// `POST /v3/marketing/busifavor/coupons/use`
    ///
    /// 商户核销用户的一张商家券，可附上订单号；返回用户的openid和核销成功时间。模式：普通商户、服务商。
    ///
    /// Redeems a user's coupon, optionally with the order number, and returns the openid and the time of the redemption. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::r#use::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .coupon_code("sxxe34343434")
    ///     .appid("wx8888888888888888")
    ///     .use_time("2015-05-20T13:29:35+08:00")
    ///     .use_request_no("1002600620019090123143254435");
    /// let answer = client.v3().marketing().busifavor().coupons().r#use().post(request).await?;
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
    /// 官方文档 · Official pages: [merchant/4012465292](https://pay.weixin.qq.com/doc/v3/merchant/4012465292), [partner/4012465359](https://pay.weixin.qq.com/doc/v3/partner/4012465359)
    #[doc(alias("核销用户券", "Redeem a coupon", "商家券", "use", "coupons/use"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/busifavor/coupons/use", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/busifavor/coupons/use")
    }
}

/// 核销用户券 · Redeem a coupon
pub mod post {

    /// 核销用户券：请求 · Redeem a coupon: request
    pub struct Request {
        /// 券code（必填） · Coupon code (required)
        pub coupon_code: Option<String>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 请求核销时间（必填） · Requested redemption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub use_time: Option<crate::Time>,
        /// 核销请求单据号（必填） · Redemption request number (required)
        pub use_request_no: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 下单商户号 · Ordering merchant ID
        pub mch_id: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 券code（必填） · Coupon code (required)
        pub fn coupon_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.coupon_code = value.into_member();
            self
        }

        /// 批次号 · Batch ID
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 请求核销时间（必填） · Requested redemption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn use_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.use_time = value.into_member();
            self
        }

        /// 核销请求单据号（必填） · Redemption request number (required)
        pub fn use_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.use_request_no = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 下单商户号 · Ordering merchant ID
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }
    }

    /// 核销用户券：应答 · Redeem a coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 系统核销券成功的时间 · Coupon redemption success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub wechatpay_use_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => coupon_code: Required "coupon_code",
            1 => stock_id: Optional "stock_id",
            2 => appid: Required "appid",
            3 => use_time: Required "use_time",
            4 => use_request_no: Required "use_request_no",
            5 => openid: Optional "openid",
            6 => out_trade_no: Optional "out_trade_no",
            7 => mch_id: Optional "mch_id",
            8 => transaction_id: Optional "transaction_id",
        }
        Response {
            0 => stock_id: Optional "stock_id",
            1 => openid: Optional "openid",
            2 => wechatpay_use_time: Optional "wechatpay_use_time",
        }
    }
}
