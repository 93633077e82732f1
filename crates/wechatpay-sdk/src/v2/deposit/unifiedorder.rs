//! 支付押金（JSAPI/APP支付） · Place a deposit order
//!
//! `v2/deposit/unifiedorder`

/// 支付押金（JSAPI/APP支付） · Place a deposit order
///
/// `v2/deposit/unifiedorder`
#[derive(Clone)]
pub struct Unifiedorder {
    pub(crate) node: crate::chain::Node,
}

impl Unifiedorder {
    /// 支付押金（JSAPI/APP支付） · Place a deposit order
    ///
    /// `POST /deposit/unifiedorder`
    ///
    /// 商户为公众号、小程序或应用内的押金支付下单，返回预支付交易会话标识，前端凭它调起支付。模式：普通商户、服务商。
    ///
    /// Creates a deposit order for payment in an Official Account, a Mini Program or an app and returns the prepay ID with which payment is invoked. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::deposit::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .sub_mch_id("1900000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .body("腾讯充值中心-QQ会员充值")
    ///     .out_trade_no("trade202608010001")
    ///     .fee_type("CNY")
    ///     .total_fee(888)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type(post::TradeType::JSAPI);
    /// let answer = client.v2().deposit().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4011986340](https://pay.weixin.qq.com/doc/v2/partner/4011986340)
    #[doc(alias(
        "支付押金（JSAPI/APP支付）",
        "Place a deposit order",
        "酒店押金",
        "unifiedorder",
        "deposit/unifiedorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/deposit/unifiedorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/deposit/unifiedorder")
    }
}

/// 支付押金（JSAPI/APP支付） · Place a deposit order
pub mod post {

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
        }
    }

    enumeration! {
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        Receipt {
            /// `Y`: 是 · Yes
            Y = "Y",
            /// `N`: 否 · No
            N = "N",
        }
    }

    enumeration! {
        /// 返回状态码 · Return code
        ReturnCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 业务结果 · Result code
        ResultCode {
            /// `SUCCESS`: 成功 · Succeeded
            SUCCESS = "SUCCESS",
            /// `FAIL`: 失败 · Failed
            FAIL = "FAIL",
        }
    }

    enumeration! {
        /// 交易类型 · Transaction type
        ResponseTradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
        }
    }

    /// 支付押金（JSAPI/APP支付）：请求 · Place a deposit order: request
    pub struct Request {
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 签名类型 · Signature type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sign_type: SignType,
        /// 商品描述（必填） · Item description (required)
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub body: Option<String>,
        /// 单品优惠活动该字段必传 · Item details
        ///
        /// JSON 文本；最长 6000 个字符。A text that holds JSON. At most 6000 characters.
        pub detail: Option<crate::JsonText<Detail>>,
        /// 附加数据 · Attached data
        ///
        /// 最长 127 个字符。At most 127 characters.
        pub attach: Option<String>,
        /// 商户订单号（必填） · Merchant order number (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub total_fee: Option<crate::Fen>,
        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址；最长 64 个字符。An IPv4 or IPv6 address. At most 64 characters.
        pub spbill_create_ip: Option<String>,
        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_start: Option<String>,
        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间；最长 14 个字符。`yyyyMMddHHmmss`, Beijing time. At most 14 characters.
        pub time_expire: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: TradeType,
        /// 商品ID · Item ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub product_id: Option<String>,
        /// 指定支付方式 · Restricted payment methods
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub limit_pay: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub sub_openid: Option<String>,
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub receipt: Receipt,
        /// 场景信息JSON格式字符串 · Scenario information (JSON string)
        ///
        /// JSON 文本；最长 256 个字符。A text that holds JSON. At most 256 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 设备号 · Device number
        pub fn device_info<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.device_info = value.into_member();
            self
        }

        /// 签名类型 · Signature type
        pub fn sign_type<M>(mut self, value: impl crate::IntoMember<SignType, M>) -> Self {
            self.sign_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品描述（必填） · Item description (required)
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 单品优惠活动该字段必传 · Item details
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn detail<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<Detail>, M>,
        ) -> Self {
            self.detail = value.into_member();
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

        /// 货币类型（必填） · Currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn total_fee<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_fee = value.into_member();
            self
        }

        /// 终端IP（必填） · Device IP (required)
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub fn spbill_create_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spbill_create_ip = value.into_member();
            self
        }

        /// 交易起始时间 · Transaction start time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_start<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.time_start = value.into_member();
            self
        }

        /// 交易结束时间 · Transaction expiry time
        ///
        /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
        pub fn time_expire<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
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

        /// 交易类型（必填） · Transaction type (required)
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<TradeType, M>) -> Self {
            self.trade_type = value.into_member().unwrap_or_default();
            self
        }

        /// 商品ID · Item ID
        pub fn product_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.product_id = value.into_member();
            self
        }

        /// 指定支付方式 · Restricted payment methods
        pub fn limit_pay<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.limit_pay = value.into_member();
            self
        }

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

        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        pub fn receipt<M>(mut self, value: impl crate::IntoMember<Receipt, M>) -> Self {
            self.receipt = value.into_member().unwrap_or_default();
            self
        }

        /// 场景信息JSON格式字符串 · Scenario information (JSON string)
        ///
        /// JSON 文本。A text that holds JSON.
        pub fn scene_info<M>(
            mut self,
            value: impl crate::IntoMember<crate::JsonText<SceneInfo>, M>,
        ) -> Self {
            self.scene_info = value.into_member();
            self
        }
    }

    /// 单品优惠活动该字段必传 · Item details
    pub struct Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub cost_price: Option<crate::Fen>,
        /// 商品小票ID · Receipt ID
        pub receipt_id: Option<String>,
        /// 单品列表（必填） · Item list (required)
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Detail {
        /// 订单原价 · Original order price
        ///
        /// 单位为分。In fen.
        pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.cost_price = value.into_member();
            self
        }

        /// 商品小票ID · Receipt ID
        pub fn receipt_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receipt_id = value.into_member();
            self
        }

        /// 单品列表（必填） · Item list (required)
        pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
            self.goods_detail = value.into_list();
            self
        }
    }

    /// 场景信息JSON格式字符串 · Scenario information (JSON string)
    pub struct SceneInfo {
        /// 实际门店信息（必填） · Actual store information (required)
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// 实际门店信息（必填） · Actual store information (required)
        pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
            self.store_info = value.into_member();
            self
        }
    }

    /// 单品列表 · Item list
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量（必填） · Item quantity (required)
        pub quantity: Option<i64>,
        /// 商品单价（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl GoodsDetail {
        /// 商品编码 · Item code
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 微信支付商品编码 · WeChat Pay item code
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
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }
    }

    /// 实际门店信息 · Actual store information
    pub struct StoreInfo {
        /// 门店id（必填） · Store ID (required)
        pub id: Option<String>,
        /// 门店名称 · Store name
        pub name: Option<String>,
        /// 门店行政区划码 · Store administrative region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub area_code: Option<String>,
        /// 门店详细地址 · Detailed store address
        pub address: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl StoreInfo {
        /// 门店id（必填） · Store ID (required)
        pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.id = value.into_member();
            self
        }

        /// 门店名称 · Store name
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 门店行政区划码 · Store administrative region code
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn area_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.area_code = value.into_member();
            self
        }

        /// 门店详细地址 · Detailed store address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }
    }

    /// 支付押金（JSAPI/APP支付）：应答 · Place a deposit order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 · Return code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub return_code: ReturnCode,
        /// 返回信息 · Return message
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub return_msg: Option<String>,
        /// 服务商应用ID · Partner app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub sub_mch_id: Option<String>,
        /// 设备号 · Device number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub device_info: Option<String>,
        /// 随机字符串 · Random string
        ///
        /// 随机串，每次不同；最长 32 个字符。A random text, another one each time. At most 32 characters.
        pub nonce_str: Option<String>,
        /// 签名 · Signature
        ///
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 64 个字符。Signed as `sign_type` says, in upper-case hex. At most 64 characters.
        pub sign: Option<String>,
        /// 业务结果 · Result code
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub result_code: ResultCode,
        /// 错误代码 · Error code
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub err_code: Option<String>,
        /// 错误代码描述 · Error description
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub err_code_des: Option<String>,
        /// 交易类型 · Transaction type
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: ResponseTradeType,
        /// 预支付交易会话标识 · Prepay ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub prepay_id: Option<String>,
        /// 二维码链接 · QR code URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub code_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail, SceneInfo, GoodsDetail, StoreInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => mch_id: Required "mch_id",
            2 => sub_appid: Optional "sub_appid",
            3 => sub_mch_id: Required "sub_mch_id",
            4 => device_info: Optional "device_info",
            5 => sign_type: Optional "sign_type",
            6 => body: Required "body",
            7 => detail: Optional "detail",
            8 => attach: Optional "attach",
            9 => out_trade_no: Required "out_trade_no",
            10 => fee_type: Required "fee_type",
            11 => total_fee: Required "total_fee",
            12 => spbill_create_ip: Required "spbill_create_ip",
            13 => time_start: Optional "time_start",
            14 => time_expire: Optional "time_expire",
            15 => notify_url: Required "notify_url",
            16 => trade_type: Required "trade_type",
            17 => product_id: Optional "product_id",
            18 => limit_pay: Optional "limit_pay",
            19 => openid: Optional "openid",
            20 => sub_openid: Optional "sub_openid",
            21 => receipt: Optional "receipt",
            22 => scene_info: Optional "scene_info",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Required "goods_detail",
        }
        SceneInfo {
            0 => store_info: Required "store_info",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Required "quantity",
            4 => price: Required "price",
        }
        StoreInfo {
            0 => id: Required "id",
            1 => name: Optional "name",
            2 => area_code: Optional "area_code",
            3 => address: Optional "address",
        }
        Response {
            0 => return_code: Optional "return_code",
            1 => return_msg: Optional "return_msg",
            2 => appid: Optional "appid",
            3 => mch_id: Optional "mch_id",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => device_info: Optional "device_info",
            7 => nonce_str: Optional "nonce_str",
            8 => sign: Optional "sign",
            9 => result_code: Optional "result_code",
            10 => err_code: Optional "err_code",
            11 => err_code_des: Optional "err_code_des",
            12 => trade_type: Optional "trade_type",
            13 => prepay_id: Optional "prepay_id",
            14 => code_url: Optional "code_url",
        }
    }
}
