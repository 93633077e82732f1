//! JSAPI下单 · Place a JSAPI order
//!
//! `/v3/pay/transactions/jsapi`

/// JSAPI下单 · Place a JSAPI order
///
/// `/v3/pay/transactions/jsapi`
#[derive(Clone)]
pub struct Jsapi {
    pub(crate) node: crate::chain::Node,
}

impl Jsapi {
    /// JSAPI下单 · Place a JSAPI order
    ///
    /// `POST /v3/pay/transactions/jsapi`
    ///
    /// 为公众号、小程序和微信内网页里的支付下单，返回预支付交易会话标识；前端凭它调起支付。模式：普通商户。
    ///
    /// Creates an order for a payment in an Official Account, a Mini Program or a web page inside WeChat. Returns the prepay ID with which payment is invoked. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::jsapi::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mchid("1900000001")
    ///     .description("Image形象店-深圳腾大-QQ公仔")
    ///     .out_trade_no("trade202608010001")
    ///     .amount(post::Amount::new().total(100))
    ///     .notify_url("https://www.example.com/notify")
    ///     .payer(post::Payer::new().openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"));
    /// let answer = client.v3().pay().transactions().jsapi().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：每个商户每秒 500 次请求。
    ///
    /// Rate limits: 500 requests a second for each merchant.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合业务规则。按错误描述处理。 · The request breaks a business rule. Follow the message.
    /// - `ORDER_CLOSED` (400): 该商户订单号的订单已关闭。换新的 out_trade_no 重新下单。 · The order with this number is closed. Create the order again under a new `out_trade_no`.
    /// - `ACCOUNT_ERROR` (403): 付款用户账户异常。请用户处理账户或换人支付。 · The payer's account is in an abnormal state. Ask the payer to clear the problem, or to pay in another way.
    /// - `NOT_ENOUGH` (403): 付款用户余额不足。请用户充值或换卡。 · The payer's balance is too low. Ask the payer to top up or to use another card.
    /// - `NO_AUTH` (403): 没开通对应支付产品，或子商户未授权。在产品中心开通或完成授权。 · The payment product is not active, or the sub-merchant has not authorised it. Activate or authorise it in the product centre.
    /// - `TRADE_ERROR` (403): 因业务原因交易失败。看错误描述后再决定。 · The trade failed for a business reason. Read the message, then decide.
    /// - `ORDER_NOT_EXIST` (404): 按所给单号找不到订单。核对单号、商户号，以及当初下单是否成功。 · No order exists under this number. Check the order number and the merchant, and whether the order was ever created.
    /// - `BANK_ERROR` (500): 银行侧异常或超时。单号和参数都不变，再发一次。可能已经执行。 · The bank failed or timed out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `INVALID_TRANSACTIONID` (500): 微信支付订单号不对。核对 transaction_id。 · The WeChat Pay order number is wrong. Check `transaction_id`.
    /// - `OPENID_MISMATCH` (500): openid 不属于这个 appid。换成用户在该 appid 下的 openid。 · The openid does not belong to this appid. Use the openid that the user has under this appid.
    /// - `SYSTEM_ERROR` (500): 下单处理超时或内部异常，订单可能已创建。单号和参数都不变，再发一次。可能已经执行。 · The platform failed or timed out. The order may exist. Send the request again with the same number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012525167](https://pay.weixin.qq.com/doc/v3/merchant/4012525167)
    #[doc(alias("JSAPI下单", "Place a JSAPI order", "基础支付", "jsapi", "transactions/jsapi"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/jsapi", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/jsapi")
    }
}

/// JSAPI下单 · Place a JSAPI order
pub mod post {
    pub use crate::v3::pay::schemas::{
        Amount, Detail, GoodsDetail, Identity, IdentityType, LimitPay, SceneInfo, SettleInfo,
        StoreInfo,
    };

    enumeration! {
        /// 贴息方案类型 · Interest subsidy plan type
        SubsidyPeriodType {
            /// `DAILY`: 按日 · By day
            DAILY = "DAILY",
            /// `PERIOD`: 按期 · By instalment
            PERIOD = "PERIOD",
        }
    }

    /// JSAPI下单：请求 · Place a JSAPI order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `settle_info.profit_sharing`：要分账的订单下单时须为 true。`settle_info.profit_sharing`: Must be true at order time if the order is to be shared
    /// - JSAPI/小程序必须传 payer.openid。payer.openid is required for JSAPI and mini program
    /// - `out_trade_no`：同号重入时参数必须与首次相同。`out_trade_no`: A re-entry under the same number needs identical parameters
    /// - prepay\_id 2 小时内有效。prepay\_id is valid for 2 hours
    /// - `time_expire`：支付截止时间至少 1 分钟后、最多 15 天。time\_expire at least 1 minute and at most 15 days ahead
    pub struct Request {
        /// 公众号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub description: Option<String>,
        /// 附加数据 · Attached data
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 6～32 个字符，只能用数字、字母和 `_|*-`。6 to 32 characters; digits, A–Z, a–z and `_|*-`.
        pub out_trade_no: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`；最长 64 个字符。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`. At most 64 characters.
        pub time_expire: Option<crate::Time>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 255 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 255 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        pub limit_pay: Option<Vec<LimitPay>>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub support_fapiao: Option<bool>,
        /// 优惠功能 · Discount details
        pub detail: Option<Detail>,
        /// 场景信息 · Scenario information
        pub scene_info: Option<SceneInfo>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<Payer>,
        /// 结算信息 · Settlement information
        pub settle_info: Option<SettleInfo>,
        /// 贴息信息 · Interest subsidy information
        pub subsidy_info: Option<SubsidyInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
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

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoList<LimitPay, M>) -> Self {
            self.limit_pay = value.into_list();
            self
        }

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn support_fapiao<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.support_fapiao = value.into_member();
            self
        }

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoMember<Detail, M>) -> Self {
            self.detail = value.into_member();
            self
        }

        /// 场景信息 · Scenario information
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 结算信息 · Settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 贴息信息 · Interest subsidy information
        pub fn subsidy_info<M>(mut self, value: impl crate::IntoMember<SubsidyInfo, M>) -> Self {
            self.subsidy_info = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 实名支付 · Real-name payment
        pub identity: Option<Identity>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 实名支付 · Real-name payment
        pub fn identity<M>(mut self, value: impl crate::IntoMember<Identity, M>) -> Self {
            self.identity = value.into_member();
            self
        }
    }

    /// 贴息信息 · Interest subsidy information
    pub struct SubsidyInfo {
        /// 贴息详情列表 · Interest subsidy details
        pub subsidy_detail: Option<Vec<SubsidyDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubsidyInfo {
        /// 贴息详情列表 · Interest subsidy details
        pub fn subsidy_detail<M>(mut self, value: impl crate::IntoList<SubsidyDetail, M>) -> Self {
            self.subsidy_detail = value.into_list();
            self
        }
    }

    /// 贴息详情列表 · Interest subsidy details
    pub struct SubsidyDetail {
        /// 贴息方案类型（必填） · Interest subsidy plan type (required)
        pub subsidy_period_type: SubsidyPeriodType,
        /// 贴息方案列表（必填） · Interest subsidy plans (required)
        pub subsidy_plan: Option<Vec<SubsidyPlan>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubsidyDetail {
        /// 贴息方案类型（必填） · Interest subsidy plan type (required)
        pub fn subsidy_period_type<M>(
            mut self,
            value: impl crate::IntoMember<SubsidyPeriodType, M>,
        ) -> Self {
            self.subsidy_period_type = value.into_member().unwrap_or_default();
            self
        }

        /// 贴息方案列表（必填） · Interest subsidy plans (required)
        pub fn subsidy_plan<M>(mut self, value: impl crate::IntoList<SubsidyPlan, M>) -> Self {
            self.subsidy_plan = value.into_list();
            self
        }
    }

    /// 贴息方案列表 · Interest subsidy plans
    pub struct SubsidyPlan {
        /// 贴息期数（必填） · Number of subsidised instalments (required)
        ///
        /// - `3`: 3 期 · 3 instalments
        /// - `6`: 6 期 · 6 instalments
        /// - `12`: 12 期 · 12 instalments
        pub subsidy_installment_num: Option<i64>,
        /// 贴息比例（必填） · Interest subsidy percentage (required)
        ///
        /// - `0`: 不贴息 · No interest subsidy
        /// - `100`: 全额贴息 · Full interest subsidy
        pub subsidy_percent: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SubsidyPlan {
        /// 贴息期数（必填） · Number of subsidised instalments (required)
        ///
        /// - `3`: 3 期 · 3 instalments
        /// - `6`: 6 期 · 6 instalments
        /// - `12`: 12 期 · 12 instalments
        pub fn subsidy_installment_num<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.subsidy_installment_num = value.into_member();
            self
        }

        /// 贴息比例（必填） · Interest subsidy percentage (required)
        ///
        /// - `0`: 不贴息 · No interest subsidy
        /// - `100`: 全额贴息 · Full interest subsidy
        pub fn subsidy_percent<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.subsidy_percent = value.into_member();
            self
        }
    }

    /// JSAPI下单：应答 · Place a JSAPI order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识 · Prepay ID
        pub prepay_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer, SubsidyInfo, SubsidyDetail, SubsidyPlan);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mchid: Required "mchid",
            2 => description: Required "description",
            3 => attach: Optional "attach",
            4 => out_trade_no: Required "out_trade_no",
            5 => amount: Required "amount",
            6 => time_expire: Optional "time_expire",
            7 => notify_url: Required "notify_url",
            8 => goods_tag: Optional "goods_tag",
            9 => limit_pay: Optional "limit_pay",
            10 => support_fapiao: Optional "support_fapiao",
            11 => detail: Optional "detail",
            12 => scene_info: Optional "scene_info",
            13 => payer: Required "payer",
            14 => settle_info: Optional "settle_info",
            15 => subsidy_info: Optional "subsidy_info",
        }
        Payer {
            0 => openid: Required "openid",
            1 => identity: Optional "identity",
        }
        SubsidyInfo {
            0 => subsidy_detail: Optional "subsidy_detail",
        }
        SubsidyDetail {
            0 => subsidy_period_type: Required "subsidy_period_type",
            1 => subsidy_plan: Required "subsidy_plan",
        }
        SubsidyPlan {
            0 => subsidy_installment_num: Required "subsidy_installment_num",
            1 => subsidy_percent: Required "subsidy_percent",
        }
        Response {
            0 => prepay_id: Optional "prepay_id",
        }
    }
}
