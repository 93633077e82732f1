//! 扣款 · Debit a user under a contract
//!
//! `/v3/eduschoolpay/transactions`

pub mod id;
pub mod out_trade_no;

/// 扣款 · Debit a user under a contract
///
/// `/v3/eduschoolpay/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/id`: 微信支付订单号查单 · Query an order by transaction ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-trade-no`: 商户订单号查单 · Query an order by merchant order number
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 扣款 · Debit a user under a contract
    ///
    /// `POST /v3/eduschoolpay/transactions`
    ///
    /// 服务商凭用户的签约协议扣款，返回订单信息；扣款结果由通知告知，也可查询。模式：服务商。
    ///
    /// Debits a user under a campus easy pay contract and returns the order. A notification or a query gives the result. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .description("中山大学-第二食堂-海鲜炒饭")
    ///     .out_trade_no("121775250124070332")
    ///     .notify_url("https://www.example.com/notify")
    ///     .contract_id("2045011120563805041758214605")
    ///     .user_id("20200330tony")
    ///     .amount(post::Amount::new().total(888).currency("CNY"))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .start_time("2039-08-26T09:43:39+08:00")
    ///             .school_id("18260256813396")
    ///             .scene_type("CANTEEN"),
    ///     )
    ///     .device_info(post::DeviceInfo::new().device_ip("123.12.12.123"));
    /// let answer = client.v3().eduschoolpay().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012469030](https://pay.weixin.qq.com/doc/v3/partner/4012469030)
    #[doc(alias(
        "扣款",
        "Debit a user under a contract",
        "校园轻松付",
        "transactions",
        "eduschoolpay/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/eduschoolpay/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/eduschoolpay/transactions")
    }
}

/// 扣款 · Debit a user under a contract
pub mod post {

    /// 扣款：请求 · Debit a user under a contract: request
    pub struct Request {
        /// 商户appid（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<String>,
        /// 商户接收通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 签约协议号（必填） · Contract ID (required)
        pub contract_id: Option<String>,
        /// 用户账号（必填） · User account (required)
        pub user_id: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 场景信息（必填） · Scenario information (required)
        pub scene_info: Option<SceneInfo>,
        /// 设备信息（必填） · Device information (required)
        pub device_info: Option<DeviceInfo>,
        /// 分账结算信息 · Profit-sharing settlement information
        pub settle_info: Option<SettleInfo>,
        /// 扣款模式 · Debit mode
        pub payment_mode: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户appid（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户appid · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 商户数据 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 商户接收通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 签约协议号（必填） · Contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 用户账号（必填） · User account (required)
        pub fn user_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_id = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 场景信息（必填） · Scenario information (required)
        pub fn scene_info<M>(mut self, value: impl crate::IntoMember<SceneInfo, M>) -> Self {
            self.scene_info = value.into_member();
            self
        }

        /// 设备信息（必填） · Device information (required)
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<DeviceInfo, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 分账结算信息 · Profit-sharing settlement information
        pub fn settle_info<M>(mut self, value: impl crate::IntoMember<SettleInfo, M>) -> Self {
            self.settle_info = value.into_member();
            self
        }

        /// 扣款模式 · Debit mode
        pub fn payment_mode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payment_mode = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 消费时间（必填） · Consumption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 学校编号（必填） · School ID (required)
        pub school_id: Option<String>,
        /// 消费场景类型（必填） · Consumption scenario type (required)
        pub scene_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 消费时间（必填） · Consumption time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 学校编号（必填） · School ID (required)
        pub fn school_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.school_id = value.into_member();
            self
        }

        /// 消费场景类型（必填） · Consumption scenario type (required)
        pub fn scene_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene_type = value.into_member();
            self
        }
    }

    /// 设备信息 · Device information
    pub struct DeviceInfo {
        /// 设备号 · Device number
        pub device_id: Option<String>,
        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl DeviceInfo {
        /// 设备号 · Device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备ip（必填） · Merchant device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }
    }

    /// 分账结算信息 · Profit-sharing settlement information
    pub struct SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub profit_sharing: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SettleInfo {
        /// 是否指定分账 · Whether profit sharing is enabled
        pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.profit_sharing = value.into_member();
            self
        }
    }

    /// 扣款：应答 · Debit a user under a contract: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户AppID · Merchant app ID
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户AppID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 设备信息 · Device information
        pub device_info: Option<ResponseDeviceInfo>,
        /// 优惠详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 商户AppID下的用户标识 · User openid
        pub openid: Option<String>,
        /// 子商户AppID下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 折扣 · Total discount
        ///
        /// 单位为分。In fen.
        pub discount_total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 设备信息 · Device information
    #[non_exhaustive]
    pub struct ResponseDeviceInfo {
        /// 设备号 · Device number
        pub device_id: Option<String>,
        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, SceneInfo, DeviceInfo, SettleInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
            3 => description: Required "description",
            4 => attach: Optional "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => goods_tag: Optional "goods_tag",
            7 => notify_url: Required "notify_url",
            8 => contract_id: Required "contract_id",
            9 => user_id: Required "user_id",
            10 => amount: Required "amount",
            11 => scene_info: Required "scene_info",
            12 => device_info: Required "device_info",
            13 => settle_info: Optional "settle_info",
            14 => payment_mode: Optional "payment_mode",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Required "currency",
        }
        SceneInfo {
            0 => start_time: Required "start_time",
            1 => school_id: Required "school_id",
            2 => scene_type: Required "scene_type",
        }
        DeviceInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Required "device_ip",
        }
        SettleInfo {
            0 => profit_sharing: Optional "profit_sharing",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => transaction_id: Optional "transaction_id",
            6 => trade_type: Optional "trade_type",
            7 => trade_state: Optional "trade_state",
            8 => trade_state_desc: Optional "trade_state_desc",
            9 => bank_type: Optional "bank_type",
            10 => attach: Optional "attach",
            11 => success_time: Optional "success_time",
            12 => payer: Optional "payer",
            13 => amount: Optional "amount",
            14 => device_info: Optional "device_info",
            15 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
        }
        ResponseAmount {
            0 => total: Optional "total",
            1 => payer_total: Optional "payer_total",
            2 => discount_total: Optional "discount_total",
            3 => currency: Optional "currency",
        }
        ResponseDeviceInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => stock_id: Optional "stock_id",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
        }
    }
}
