//! H5支付下单 · Place an H5 order
//!
//! `/v3/global/transactions/mweb`

/// H5支付下单 · Place an H5 order
///
/// `/v3/global/transactions/mweb`
#[derive(Clone)]
pub struct Mweb {
    pub(crate) node: crate::chain::Node,
}

impl Mweb {
    /// H5支付下单 · Place an H5 order
    ///
    /// `POST /v3/global/transactions/mweb`
    ///
    /// 商户或机构为微信外手机网页的支付下单，返回跳转到微信完成支付的`mweb_url`。模式：普通商户、服务商。
    ///
    /// Creates an order for payment from a mobile browser outside WeChat and returns the `mweb_url` that opens WeChat. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::mweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .notify_url("https://www.example.com/notify")
    ///     .out_trade_no("trade202608010001")
    ///     .trade_type("MWEB")
    ///     .merchant_category_code("1011")
    ///     .amount(post::Amount::new().total(888))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("128.0.0.1")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .name("腾讯大厦分店")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     );
    /// let answer = client.v3().global().transactions().mweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::transactions::mweb::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .sp_mchid("1900000001")
    ///     .sp_appid("wx8888888888888888")
    ///     .description("image形象店-深圳腾大- QQ公仔")
    ///     .notify_url("https://www.example.com/notify")
    ///     .out_trade_no("trade202608010001")
    ///     .trade_type("MWEB")
    ///     .merchant_category_code("1011")
    ///     .amount(post::Amount::new().total(888))
    ///     .scene_info(
    ///         post::SceneInfo::new()
    ///             .payer_client_ip("128.0.0.1")
    ///             .store_info(
    ///                 post::StoreInfo::new()
    ///                     .name("腾讯大厦分店")
    ///                     .address("广东省深圳市南山区科技中一道10000号"),
    ///             ),
    ///     );
    /// let answer = client.v3().global().transactions().mweb().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013014399](https://pay.weixin.qq.com/doc/global/v3/zh/4013014399)
    #[doc(alias(
        "H5支付下单",
        "Place an H5 order",
        "跨境/全球 基础支付",
        "mweb",
        "transactions/mweb"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/transactions/mweb", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/transactions/mweb")
    }
}

/// H5支付下单 · Place an H5 order
pub mod post {

    /// H5支付下单：请求 · Place an H5 order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`appid`、`sub_mchid`、`sp_mchid`、`sp_appid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `appid`, `sub_mchid`, `sp_mchid`, `sp_appid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// APPID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商品描述（必填） · Item description (required)
        pub description: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 商品标记 · Item tag
        pub goods_tag: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        pub trade_type: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        pub limit_pay: Option<String>,
        /// 交易起始时间 · Transaction start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time_start: Option<crate::Time>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub time_expire: Option<crate::Time>,
        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub merchant_category_code: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 场景信息（必填） · Scenario information (required)
        pub scene_info: Option<SceneInfo>,
        /// 优惠功能 · Discount details
        pub detail: Option<Vec<Detail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// APPID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 机构APPID · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
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

        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商品标记 · Item tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_type = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
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

        /// MCC码（必填） · Merchant category code (required)
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn merchant_category_code<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.merchant_category_code = value.into_member();
            self
        }

        /// 支付者 · Payer
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
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

        /// 优惠功能 · Discount details
        pub fn detail<M>(mut self, value: impl crate::IntoList<Detail, M>) -> Self {
            self.detail = value.into_list();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户标识 · User openid
        pub sp_openid: Option<String>,
        /// 用户标识 · User openid
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_openid = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub total: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 总金额（必填） · Total amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 场景信息 · Scenario information
    pub struct SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub payer_client_ip: Option<String>,
        /// 操作员ID · Operator ID
        pub operator_id: Option<String>,
        /// 商户门店信息（必填） · Store information (required)
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 商户端设备号 · Merchant device number
        pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_id = value.into_member();
            self
        }

        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn device_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_ip = value.into_member();
            self
        }

        /// 用户终端IP（必填） · User device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payer_client_ip = value.into_member();
            self
        }

        /// 操作员ID · Operator ID
        pub fn operator_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.operator_id = value.into_member();
            self
        }

        /// 商户门店信息（必填） · Store information (required)
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 优惠功能 · Discount details
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub cost_price: Option<crate::Minor>,
        /// 商品小票ID · Receipt ID
        pub receipt_id: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn receipt_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt_id = value.into_member();
            self
        }

        /// 单品列表 · Item list
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 商户门店信息 · Store information
    pub struct StoreInfo {
        /// 编号 · Number
        pub id: Option<String>,
        /// 名称（必填） · Name (required)
        pub name: Option<String>,
        /// 详细地址（必填） · Detailed address (required)
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 编号 · Number
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 名称（必填） · Name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 详细地址（必填） · Detailed address (required)
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub goods_id: Option<String>,
        /// 微信侧商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub price: Option<crate::Minor>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码（必填） · Item code (required)
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信侧商品编码 · WeChat Pay item code
        pub fn wxpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wxpay_goods_id = value.into_member();
            self
        }

        /// 商品名称 · Item name
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.price = value.into_member();
            self
        }
    }

    /// H5支付下单：应答 · Place an H5 order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 支付跳转链接 · Payment redirect URL
        pub mweb_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer, Amount, SceneInfo, Detail, StoreInfo, GoodsDetail);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sp_mchid: Optional "sp_mchid",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_appid: Optional "sub_appid",
            6 => description: Required "description",
            7 => attach: Optional "attach",
            8 => notify_url: Required "notify_url",
            9 => out_trade_no: Required "out_trade_no",
            10 => goods_tag: Optional "goods_tag",
            11 => trade_type: Required "trade_type",
            12 => limit_pay: Optional "limit_pay",
            13 => time_start: Optional "time_start",
            14 => time_expire: Optional "time_expire",
            15 => merchant_category_code: Required "merchant_category_code",
            16 => payer: Optional "payer",
            17 => amount: Required "amount",
            18 => scene_info: Required "scene_info",
            19 => detail: Optional "detail",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sp_openid: Optional "sp_openid",
            2 => sub_openid: Optional "sub_openid",
        }
        Amount {
            0 => total: Required "total",
            1 => currency: Optional "currency",
        }
        SceneInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
            2 => payer_client_ip: Required "payer_client_ip",
            3 => operator_id: Optional "operator_id",
            4 => store_info: Required "store_info",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Optional "goods_detail",
        }
        StoreInfo {
            0 => id: Optional "id",
            1 => name: Required "name",
            2 => address: Required "address",
        }
        GoodsDetail {
            0 => goods_id: Required "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Required "quantity",
            4 => price: Required "price",
        }
        Response {
            0 => mweb_url: Optional "mweb_url",
        }
    }
}
