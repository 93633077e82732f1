//! 合单下单-Native支付 · Place a combined Native order
//!
//! `/v3/combine-transactions/native`

/// 合单下单-Native支付 · Place a combined Native order
///
/// `/v3/combine-transactions/native`
#[derive(Clone)]
pub struct Native {
    pub(crate) node: crate::chain::Node,
}

impl Native {
    /// 合单下单-Native支付 · Place a combined Native order
    ///
    /// `POST /v3/combine-transactions/native`
    ///
    /// 把多个商户的商品单合成一笔，为扫码支付下单，返回`code_url`；转成二维码后由用户扫码付款。模式：普通商户、服务商。
    ///
    /// Creates a combined order for QR-code payment and returns the `code_url` to show to the user as a QR code. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::combine_transactions::native::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .combine_appid("wx8888888888888888")
    ///     .combine_mchid("1900000001")
    ///     .combine_out_trade_no("P20150806125346")
    ///     .sub_orders([
    ///         post::SubOrders::new()
    ///             .mchid("1900000001")
    ///             .attach("深圳分店")
    ///             .amount(post::Amount::new().total_amount(100).currency("CNY"))
    ///             .out_trade_no("20150806125346")
    ///             .description("腾讯充值中心-QQ会员充值"),
    ///     ])
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client.v3().combine_transactions().native().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合业务规则。按错误描述处理。 · The request breaks a business rule. Follow the message.
    /// - `ORDER_CLOSED` (400): 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。 · The order with this number is closed. Create the order again under a new `out_trade_no`.
    /// - `NOAUTH` (403): 没开通对应支付产品，或子商户未授权。在产品中心开通或完成授权。 · The payment product is not active, or the sub-merchant has not authorised it. Activate or authorise it in the product centre.
    /// - `OPENID_MISMATCH` (500): openid 不属于这个 appid。换成用户在该 appid 下的 openid。 · The openid does not belong to this appid. Use the openid that the user has under this appid.
    /// - `SYSTEMERROR` (500): 下单处理超时或内部异常，订单可能已创建。单号和参数都不变，再发一次。可能已经执行。 · The platform failed or timed out. The order may exist. Send the request again with the same number and parameters. It may have been carried out.
    /// - `SYSTEM_ERROR` (500): 下单处理超时或内部异常，订单可能已创建。单号和参数都不变，再发一次。可能已经执行。 · The platform failed or timed out. The order may exist. Send the request again with the same number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012547310](https://pay.weixin.qq.com/doc/v3/merchant/4012547310), [partner/4012708704](https://pay.weixin.qq.com/doc/v3/partner/4012708704)
    #[doc(alias(
        "合单下单-Native支付",
        "Place a combined Native order",
        "合单支付",
        "native",
        "combine-transactions/native"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/combine-transactions/native", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/combine-transactions/native")
    }
}

/// 合单下单-Native支付 · Place a combined Native order
pub mod post {
    pub use crate::v3::combine_transactions::schemas::{
        Amount, Identity, IdentityType, LimitPay, SceneInfo, SettleInfo,
    };

    /// 合单下单-Native支付：请求 · Place a combined Native order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_orders.amount.total_amount`：每个子单大于 0、不超过 1000 万元。`sub_orders.amount.total_amount`: Each sub-order above 0 and at most 10 million yuan
    /// - `sub_orders`：直连 2–10 个子单；服务商/电商 1–50 个。`sub_orders`: 2–10 sub-orders for direct merchants, 1–50 for partners
    /// - `sub_orders.sub_mchid`：服务商模式必填。`sub_orders.sub_mchid`: Required in provider mode
    /// - `combine_out_trade_no`、`sub_orders.out_trade_no`：合单号与子单号都要唯一。`combine_out_trade_no`, `sub_orders.out_trade_no`: The combine number and each sub-order number are unique
    /// - `time_expire`：支付截止时间最多 7 天。time\_expire at most 7 days ahead
    pub struct Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_appid: Option<String>,
        /// 合单商户号（必填） · Combined order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub combine_mchid: Option<String>,
        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub combine_out_trade_no: Option<String>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 商品单信息（必填） · Item orders (required)
        ///
        /// 1～50 项。1 to 50 items.
        pub sub_orders: Option<Vec<SubOrders>>,
        /// 交易起始时间 · Transaction start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time_start: Option<crate::Time>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        pub limit_pay: Option<Vec<LimitPay>>,
        /// 支付者 · Payer
        pub combine_payer_info: Option<CombinePayerInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 合单商户appid（必填） · Combined order app ID (required)
        pub fn combine_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_appid = value.into_member();
            self
        }

        /// 合单商户号（必填） · Combined order merchant ID (required)
        pub fn combine_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_mchid = value.into_member();
            self
        }

        /// 合单商户订单号（必填） · Combined order merchant order number (required)
        pub fn combine_out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.combine_out_trade_no = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 商品单信息（必填） · Item orders (required)
        pub fn sub_orders<M>(mut self, value: impl crate::IntoList<SubOrders, M>) -> Self {
            self.sub_orders = value.into_list();
            self
        }

        /// 交易起始时间 · Transaction start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.time_expire = value.into_member();
            self
        }

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoList<LimitPay, M>) -> Self {
            self.limit_pay = value.into_list();
            self
        }

        /// 支付者 · Payer
        pub fn combine_payer_info<M>(
            mut self,
            value: impl crate::IntoMember<CombinePayerInfo, M>,
        ) -> Self {
            self.combine_payer_info = value.into_member();
            self
        }
    }

    /// 商品单信息 · Item orders
    pub struct SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 附加数据（必填） · Attached data (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 二级商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// 子商户应用ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubOrders {
        /// 子单商户号（必填） · Sub-order merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 附加数据（必填） · Attached data (required)
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商品单商户订单号（必填） · Item order merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 二级商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct CombinePayerInfo {
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 实名支付 · Real-name payment
        pub identity: Option<Identity>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl CombinePayerInfo {
        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户子标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 实名支付 · Real-name payment
        pub fn identity<M>(mut self, value: impl crate::IntoMember<Identity, M>) -> Self {
            self.identity = value.into_member();
            self
        }
    }

    /// 合单下单-Native支付：应答 · Place a combined Native order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二维码链接 · QR code URL
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, SubOrders, CombinePayerInfo);

    message! {
        Request {
            0 => combine_appid: Required "combine_appid",
            1 => combine_mchid: Required "combine_mchid",
            2 => combine_out_trade_no: Required "combine_out_trade_no",
            3 => scene_info: Optional "scene_info",
            4 => sub_orders: Required "sub_orders",
            5 => time_start: Optional "time_start",
            6 => time_expire: Optional "time_expire",
            7 => notify_url: Required "notify_url",
            8 => limit_pay: Optional "limit_pay",
            9 => combine_payer_info: Optional "combine_payer_info",
        }
        SubOrders {
            0 => mchid: Required "mchid",
            1 => attach: Required "attach",
            2 => amount: Required "amount",
            3 => out_trade_no: Required "out_trade_no",
            4 => sub_mchid: Optional "sub_mchid",
            5 => goods_tag: Optional "goods_tag",
            6 => description: Required "description",
            7 => settle_info: Optional "settle_info",
            8 => sub_appid: Optional "sub_appid",
        }
        CombinePayerInfo {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
            2 => identity: Optional "identity",
        }
        Response {
            0 => code_url: Optional "code_url",
        }
    }
}
