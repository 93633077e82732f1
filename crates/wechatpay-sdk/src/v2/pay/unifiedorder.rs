//! 统一下单 · Place a unified order
//!
//! `v2/pay/unifiedorder`

/// 统一下单 · Place a unified order
///
/// `v2/pay/unifiedorder`
#[derive(Clone)]
pub struct Unifiedorder {
    pub(crate) node: crate::chain::Node,
}

impl Unifiedorder {
    /// 统一下单 · Place a unified order
    ///
    /// `POST /pay/unifiedorder`
    ///
    /// 商户或服务商为用户下单，用`trade_type`指定支付方式，返回预支付交易会话标识或支付链接。模式：普通商户、服务商。
    ///
    /// Creates an order for the payment method in `trade_type` and returns the prepay ID or the link with which the user pays. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::pay::unifiedorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .mch_id("1900000001")
    ///     .body("腾讯充值中心-QQ会员充值")
    ///     .out_trade_no("20150806125346")
    ///     .total_fee(88)
    ///     .spbill_create_ip("123.12.12.123")
    ///     .notify_url("https://www.example.com/notify")
    ///     .trade_type("JSAPI")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client.v2().pay().unifiedorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST`: 不符合业务规则，或商户订单号重复（201）。按 err_code_des 处理；单号重复时先查单。 · The request breaks a business rule, or the order number is repeated (201). Follow `err_code_des`. If the number is repeated, query the order first.
    /// - `NOAUTH`: 没开通对应支付产品，或子商户未授权。在产品中心开通或完成授权。 · The payment product is not active, or the sub-merchant has not authorised it. Activate or authorise it in the product centre.
    /// - `NOTENOUGH`: 付款用户余额不足。请用户充值或换卡。 · The payer's balance is too low. Ask the payer to top up or to use another card.
    /// - `ORDERPAID`: 该商户订单号已付款成功。不要再次收款，查单确认。 · The order with this number is already paid. Do not charge again. Confirm the payment with a query.
    /// - `SYSTEMERROR`: 下单处理超时或内部异常，订单可能已创建。单号和参数都不变，再发一次。可能已经执行。 · The platform failed or timed out. The order may exist. Send the request again with the same number and parameters. It may have been carried out.
    /// - `APPID_MCHID_NOT_MATCH`, `APPID_NOT_EXIST`, `LACK_PARAMS`, `MCHID_NOT_EXIST`, `NOT_UTF8`, `ORDERCLOSED`, `OUT_TRADE_NO_USED`, `POST_DATA_EMPTY`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4011935214](https://pay.weixin.qq.com/doc/v2/merchant/4011935214), [partner/4011936644](https://pay.weixin.qq.com/doc/v2/partner/4011936644)
    #[doc(alias(
        "统一下单",
        "Place a unified order",
        "基础支付",
        "unifiedorder",
        "pay/unifiedorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/pay/unifiedorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v2/pay/unifiedorder")
    }
}

/// 统一下单 · Place a unified order
pub mod post {

    enumeration! {
        /// 接口版本号 · API version
        Version {
            /// `1.0`: 版本 1.0 · Version 1.0
            N1_0 = "1.0",
        }
    }

    enumeration! {
        /// 是否指定服务商分账 · Whether partner profit sharing enabled
        ProfitSharing {
            /// `N`: 不分账 · No profit sharing
            N = "N",
            /// `Y`: 需要分账 · Profit sharing
            Y = "Y",
        }
    }

    enumeration! {
        /// 签名类型 · Signature type
        SignType {
            /// `MD5`: MD5 · MD5
            MD5 = "MD5",
            /// `HMAC-SHA256`: HMAC-SHA256 · HMAC-SHA256
            HMAC_SHA256 = "HMAC-SHA256",
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
        /// 证件类型 · ID document type
        UserType {
            /// `IDCARD`: 居民身份证 · Resident identity card
            IDCARD = "IDCARD",
            /// `HONGKONG_MACAO`: 港澳居民来往内地通行证 · Mainland travel permit for Hong Kong and Macao residents
            HONGKONG_MACAO = "HONGKONG_MACAO",
            /// `HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
            HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
            /// `TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
            TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
            /// `FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
            FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
            /// `OVERSEA_PASSPORT`: 外国护照 · Foreign passport
            OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        }
    }

    enumeration! {
        /// 场景类型 · Scenario type
        Type {
            /// `IOS`: 苹果系统 · iOS
            IOS = "IOS",
            /// `Android`: 安卓系统 · Android
            ANDROID = "Android",
            /// `Wap`: 手机网页 · Mobile web page
            WAP = "Wap",
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
        TradeType {
            /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
            JSAPI = "JSAPI",
            /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
            NATIVE = "NATIVE",
            /// `APP`: 应用（APP）支付 · App payment
            APP = "APP",
            /// `MWEB`: H5 支付 · H5 payment
            MWEB = "MWEB",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        PromotionDetailType {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    /// 统一下单：请求 · Place a unified order: request
    ///
    /// 条件 Conditions:
    ///
    /// - trade\_type=JSAPI 时必填（服务商可用 sub\_openid）。Required for trade\_type=JSAPI (a provider may use sub\_openid)
    /// - `scene_info`：trade\_type=MWEB 时必填。`scene_info`: Required for trade\_type=MWEB
    /// - `product_id`：trade\_type=NATIVE 时必填。`product_id`: Required for trade\_type=NATIVE
    pub struct Request {
        /// 接口版本号 · API version
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub version: Version,
        /// 是否指定服务商分账 · Whether partner profit sharing enabled
        ///
        /// 最长 1 个字符。At most 1 characters.
        pub profit_sharing: ProfitSharing,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号（必填） · Merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 最长 128 个字符。At most 128 characters.
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
        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`；最长 16 个字符。Three capital letters of ISO 4217, for example `CNY`. At most 16 characters.
        pub fee_type: Option<String>,
        /// 标价金额（必填） · Listed amount (required)
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
        /// 订单优惠标记 · Order discount tag
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub goods_tag: Option<String>,
        /// 通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 交易类型（必填） · Transaction type (required)
        ///
        /// 最长 16 个字符。At most 16 characters.
        pub trade_type: Option<String>,
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
        /// 电子发票入口开放标识 · Whether to show e-fapiao entry
        ///
        /// 最长 8 个字符。At most 8 characters.
        pub receipt: Receipt,
        /// 场景信息JSON格式字符串 · Scenario information (JSON string)
        ///
        /// JSON 文本；最长 256 个字符。A text that holds JSON. At most 256 characters.
        pub scene_info: Option<crate::JsonText<SceneInfo>>,
        /// 证件类型 · ID document type
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_type: UserType,
        /// 证件号 · ID document number
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_creid: Option<String>,
        /// 姓名 · Name
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub user_truename: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 接口版本号 · API version
        pub fn version<M>(mut self, value: impl crate::IntoMember<Version, M>) -> Self {
            self.version = value.into_member().unwrap_or_default();
            self
        }

        /// 是否指定服务商分账 · Whether partner profit sharing enabled
        pub fn profit_sharing<M>(
            mut self,
            value: impl crate::IntoMember<ProfitSharing, M>,
        ) -> Self {
            self.profit_sharing = value.into_member().unwrap_or_default();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户号（必填） · Merchant ID (required)
        pub fn mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_id = value.into_member();
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

        /// 标价币种 · Listed currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn fee_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fee_type = value.into_member();
            self
        }

        /// 标价金额（必填） · Listed amount (required)
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

        /// 订单优惠标记 · Order discount tag
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
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
        pub fn trade_type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_type = value.into_member();
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

        /// 证件类型 · ID document type
        pub fn user_type<M>(mut self, value: impl crate::IntoMember<UserType, M>) -> Self {
            self.user_type = value.into_member().unwrap_or_default();
            self
        }

        /// 证件号 · ID document number
        pub fn user_creid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_creid = value.into_member();
            self
        }

        /// 姓名 · Name
        pub fn user_truename<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_truename = value.into_member();
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
        /// H5场景信息 · H5 scenario information
        pub h5_info: Option<H5Info>,
        /// 实际门店信息 · Actual store information
        pub store_info: Option<StoreInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SceneInfo {
        /// H5场景信息 · H5 scenario information
        pub fn h5_info<M>(mut self, value: impl crate::IntoMember<H5Info, M>) -> Self {
            self.h5_info = value.into_member();
            self
        }

        /// 实际门店信息 · Actual store information
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
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// 商品种类 · Item category
        pub goods_category: Option<String>,
        /// 商品描述 · Item description
        pub body: Option<String>,
        /// 商品种类 · Item category
        pub category: Option<String>,
        /// 商品MCC码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub merchant_category_code: Option<i64>,
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

        /// 商品数量 · Item quantity
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub fn price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.price = value.into_member();
            self
        }

        /// 商品种类 · Item category
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 商品描述 · Item description
        pub fn body<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.body = value.into_member();
            self
        }

        /// 商品种类 · Item category
        pub fn category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.category = value.into_member();
            self
        }

        /// 商品MCC码 · Merchant category code
        ///
        /// 四位数字的商户类别码。A merchant category code of four digits.
        pub fn merchant_category_code<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.merchant_category_code = value.into_member();
            self
        }
    }

    /// H5场景信息 · H5 scenario information
    pub struct H5Info {
        /// 场景类型（必填） · Scenario type (required)
        pub r#type: Type,
        /// 应用名称 · App name
        pub app_name: Option<String>,
        /// iOS平台BundleID · iOS bundle ID
        pub bundle_id: Option<String>,
        /// Android平台PackageName · Android package name
        pub package_name: Option<String>,
        /// 网站URL · Website URL
        pub wap_url: Option<String>,
        /// 网站名称 · Website name
        pub wap_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl H5Info {
        /// 场景类型（必填） · Scenario type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 应用名称 · App name
        pub fn app_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.app_name = value.into_member();
            self
        }

        /// iOS平台BundleID · iOS bundle ID
        pub fn bundle_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bundle_id = value.into_member();
            self
        }

        /// Android平台PackageName · Android package name
        pub fn package_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.package_name = value.into_member();
            self
        }

        /// 网站URL · Website URL
        pub fn wap_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wap_url = value.into_member();
            self
        }

        /// 网站名称 · Website name
        pub fn wap_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.wap_name = value.into_member();
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

    /// 统一下单：应答 · Place a unified order: answer
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
        /// 公众账号ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mch_id: Option<String>,
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
        /// 按 `sign_type` 的算法签名，大写十六进制；最长 32 个字符。Signed as `sign_type` says, in upper-case hex. At most 32 characters.
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
        pub trade_type: TradeType,
        /// 预支付交易会话标识 · Prepay ID
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub prepay_id: Option<String>,
        /// 二维码链接 · QR code URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub code_url: Option<String>,
        /// 支付跳转链接 · Payment redirect URL
        ///
        /// 最长 64 个字符。At most 64 characters.
        pub mweb_url: Option<String>,
        /// 营销详情JSON格式字符串 · Discount details (JSON string)
        ///
        /// JSON 文本；最长 6000 个字符。A text that holds JSON. At most 6000 characters.
        pub promotion_detail: Option<crate::JsonText<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情JSON格式字符串 · Discount details (JSON string)
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 营销详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetailPromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 营销详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetailPromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: PromotionDetailType,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<PromotionDetailGoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct PromotionDetailGoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 微信支付商品编码 · WeChat Pay item code
        pub wxpay_goods_id: Option<String>,
        /// 商品名称 · Item name
        pub goods_name: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品单价 · Item unit price
        ///
        /// 单位为分。In fen.
        pub price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Detail, SceneInfo, GoodsDetail, H5Info, StoreInfo);

    message! {
        Request {
            0 => version: Optional "version",
            1 => profit_sharing: Optional "profit_sharing",
            2 => appid: Required "appid",
            3 => mch_id: Required "mch_id",
            4 => device_info: Optional "device_info",
            5 => sign_type: Optional "sign_type",
            6 => body: Required "body",
            7 => detail: Optional "detail",
            8 => attach: Optional "attach",
            9 => out_trade_no: Required "out_trade_no",
            10 => fee_type: Optional "fee_type",
            11 => total_fee: Required "total_fee",
            12 => spbill_create_ip: Required "spbill_create_ip",
            13 => time_start: Optional "time_start",
            14 => time_expire: Optional "time_expire",
            15 => goods_tag: Optional "goods_tag",
            16 => notify_url: Required "notify_url",
            17 => trade_type: Required "trade_type",
            18 => product_id: Optional "product_id",
            19 => limit_pay: Optional "limit_pay",
            20 => openid: Optional "openid",
            21 => receipt: Optional "receipt",
            22 => scene_info: Optional "scene_info",
            23 => user_type: Optional "user_type",
            24 => user_creid: Optional "user_creid",
            25 => user_truename: Optional "user_truename",
        }
        Detail {
            0 => cost_price: Optional "cost_price",
            1 => receipt_id: Optional "receipt_id",
            2 => goods_detail: Required "goods_detail",
        }
        SceneInfo {
            0 => h5_info: Optional "h5_info",
            1 => store_info: Optional "store_info",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => wxpay_goods_id: Optional "wxpay_goods_id",
            2 => goods_name: Optional "goods_name",
            3 => quantity: Optional "quantity",
            4 => price: Optional "price",
            5 => goods_category: Optional "goods_category",
            6 => body: Optional "body",
            7 => category: Optional "category",
            8 => merchant_category_code: Optional "merchant_category_code",
        }
        H5Info {
            0 => r#type: Required "type",
            1 => app_name: Optional "app_name",
            2 => bundle_id: Optional "bundle_id",
            3 => package_name: Optional "package_name",
            4 => wap_url: Optional "wap_url",
            5 => wap_name: Optional "wap_name",
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
            4 => device_info: Optional "device_info",
            5 => nonce_str: Optional "nonce_str",
            6 => sign: Optional "sign",
            7 => result_code: Optional "result_code",
            8 => err_code: Optional "err_code",
            9 => err_code_des: Optional "err_code_des",
            10 => trade_type: Optional "trade_type",
            11 => prepay_id: Optional "prepay_id",
            12 => code_url: Optional "code_url",
            13 => mweb_url: Optional "mweb_url",
            14 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetail {
            0 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetailPromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => activity_id: Optional "activity_id",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => goods_detail: Optional "goods_detail",
        }
        PromotionDetailGoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => goods_remark: Optional "goods_remark",
            2 => discount_amount: Optional "discount_amount",
            3 => wxpay_goods_id: Optional "wxpay_goods_id",
            4 => goods_name: Optional "goods_name",
            5 => quantity: Optional "quantity",
            6 => price: Optional "price",
        }
    }
}
