//! 同步资格核销信息 · Report an entitlement redemption
//!
//! `/v3/gov/subsidy/qualifications/sync`

/// 同步资格核销信息 · Report an entitlement redemption
///
/// `/v3/gov/subsidy/qualifications/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 同步资格核销信息 · Report an entitlement redemption
    ///
    /// `POST /v3/gov/subsidy/qualifications/sync`
    ///
    /// 用户使用补贴资格支付后，把核销信息同步给政府补贴系统，包括订单号、能效等级和收货地区。模式：服务商。
    ///
    /// Reports a redeemed subsidy entitlement with its order number, energy grade and delivery region. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .sub_mch_id("1900000109")
    ///     .receive_region_code("110101")
    ///     .brand("海尔")
    ///     .address("深圳市南山区")
    ///     .qualification_region_code(310100)
    ///     .sn_code("fallervuh")
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .barcode("例值：6901010101098")
    ///     .item_name("联想YOGA AIR 15")
    ///     .spec_model("YOGA Air 15s ILL9")
    ///     .invoice_num("031001900204")
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .order_amount(10000)
    ///     .discount_amount(2000)
    ///     .mch_order_id("123456789")
    ///     .invoice_time("2025-01-14T19:55:06+08:00")
    ///     .purchaser_name("小弟弟")
    ///     .sale_model(post::SaleModel::SALE_MODEL_OFFLINE)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD)
    ///     .invoice_address_code("310100")
    ///     .tax_authority_code("2525252")
    ///     .transaction_time("2025-01-14T19:55:06+08:00")
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM)
    ///     .mch_name("江苏京东信息技术有限公司");
    /// let answer = client.v3().gov().subsidy().qualifications().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "同步资格核销信息",
        "Report an entitlement redemption",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "sync",
        "qualifications/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/qualifications/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/qualifications/sync")
    }
}

/// 同步资格核销信息 · Report an entitlement redemption
pub mod post {

    enumeration! {
        /// 能效等级 · Energy efficiency grade
        EnergyGrade {
            /// `FIRST_LEVEL`: 一级能效 · Energy level 1
            FIRST_LEVEL = "FIRST_LEVEL",
            /// `SECOND_LEVEL`: 二级能效 · Energy level 2
            SECOND_LEVEL = "SECOND_LEVEL",
            /// `ENERGY_GRADE_UNKNOWN`: 未知 · Unknown
            ENERGY_GRADE_UNKNOWN = "ENERGY_GRADE_UNKNOWN",
        }
    }

    enumeration! {
        /// 产品类型 · Product type
        ProductType {
            /// `COMMON_PRODUCT`: 普通商品 · Ordinary product
            COMMON_PRODUCT = "COMMON_PRODUCT",
            /// `AI_PRODUCT`: 智能商品 · Smart product
            AI_PRODUCT = "AI_PRODUCT",
        }
    }

    enumeration! {
        /// 类型 · Type
        PcType {
            /// `DESKTOP`: 台式机 · Desktop computer
            DESKTOP = "DESKTOP",
            /// `LAPTOP`: 笔记本电脑 · Laptop
            LAPTOP = "LAPTOP",
            /// `COMPUTER_TYPE_UNKNOWN`: 未知 · Unknown
            COMPUTER_TYPE_UNKNOWN = "COMPUTER_TYPE_UNKNOWN",
        }
    }

    enumeration! {
        /// 销售方式 · Sales method
        SaleModel {
            /// `SALE_MODEL_ONLINE`: 线上销售 · Sold online
            SALE_MODEL_ONLINE = "SALE_MODEL_ONLINE",
            /// `SALE_MODEL_OFFLINE`: 线下销售 · Sold offline
            SALE_MODEL_OFFLINE = "SALE_MODEL_OFFLINE",
        }
    }

    enumeration! {
        /// 证件类型 · ID document type
        IdentityDocumentType {
            /// `ID_DOC_TYPE_ID_CARD`: 居民身份证 · Resident identity card
            ID_DOC_TYPE_ID_CARD = "ID_DOC_TYPE_ID_CARD",
            /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`: 港澳居民来往内地通行证 · Mainland travel permit for Hong Kong and Macao residents
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`: 台湾居民来往大陆通行证 · Mainland travel permit for Taiwan residents
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    enumeration! {
        /// 品类状态 · Product category status
        CateState {
            /// `CATE_STATE_REDEEM`: 已核销 · Redeemed
            CATE_STATE_REDEEM = "CATE_STATE_REDEEM",
            /// `CATE_STATE_REFUND`: 已退货 · Returned
            CATE_STATE_REFUND = "CATE_STATE_REFUND",
        }
    }

    /// 同步资格核销信息：请求 · Report an entitlement redemption: request
    pub struct Request {
        /// 自然人姓名 · Person's real name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub real_name: Option<crate::Sensitive>,
        /// 自然人证件号 · Person's ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub id_card_number: Option<crate::Sensitive>,
        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone_number: Option<crate::Sensitive>,
        /// 消费品类ID · Product category ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub appliance_id: Option<i64>,
        /// 商户支付订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mch_id: Option<String>,
        /// 能效等级 · Energy efficiency grade
        pub energy_grade: EnergyGrade,
        /// 收货地区编码（必填） · Delivery region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub receive_region_code: Option<String>,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 收货地址（必填） · Delivery address (required)
        pub address: Option<String>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// S/N码（必填） · Serial number (required)
        pub sn_code: Option<String>,
        /// 销售企业名称（必填） · Selling company name (required)
        pub seller_name: Option<String>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub license_number: Option<String>,
        /// 商品条码（必填） · Item barcode (required)
        pub barcode: Option<String>,
        /// 商品名称（必填） · Item name (required)
        pub item_name: Option<String>,
        /// 规格型号（必填） · Specification and model (required)
        pub spec_model: Option<String>,
        /// 物流单号 · Tracking number
        pub logistics_num: Option<String>,
        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub delivery_time: Option<crate::Time>,
        /// 发票号（必填） · Fapiao number (required)
        pub invoice_num: Option<String>,
        /// 产品类型（必填） · Product type (required)
        pub product_type: ProductType,
        /// 类型 · Type
        pub pc_type: PcType,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub order_amount: Option<crate::Fen>,
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// imei1编码 · IMEI 1
        pub imei1: Option<String>,
        /// imei2编码 · IMEI 2
        pub imei2: Option<String>,
        /// 线上平台订单编号（必填） · Online platform order number (required)
        pub mch_order_id: Option<String>,
        /// 线上平台退款交易编号 · Online platform refund number
        pub refund_id: Option<String>,
        /// 开票日期（必填） · Fapiao issuing date (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub invoice_time: Option<crate::Time>,
        /// 购买方名称（必填） · Buyer name (required)
        pub purchaser_name: Option<String>,
        /// 销售方式（必填） · Sales method (required)
        pub sale_model: SaleModel,
        /// 证件类型（必填） · ID document type (required)
        pub identity_document_type: IdentityDocumentType,
        /// 发票开具地（必填） · Fapiao issuing region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub invoice_address_code: Option<String>,
        /// 发票代码 · Fapiao code
        pub invoice_code: Option<String>,
        /// 税务机关代码（必填） · Tax authority code (required)
        pub tax_authority_code: Option<String>,
        /// 交易完成或商品退回时间（必填） · Transaction or return time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub transaction_time: Option<crate::Time>,
        /// 品类状态（必填） · Product category status (required)
        pub cate_state: CateState,
        /// 销售主体（必填） · Selling entity (required)
        pub mch_name: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 自然人姓名 · Person's real name
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn real_name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.real_name = value.into_member();
            self
        }

        /// 自然人证件号 · Person's ID document number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn id_card_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.id_card_number = value.into_member();
            self
        }

        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.phone_number = value.into_member();
            self
        }

        /// 消费品类ID · Product category ID
        ///
        /// - `1`: 含义见官方文档 · The official page has its meaning
        /// - `2`: 含义见官方文档 · The official page has its meaning
        /// - `3`: 含义见官方文档 · The official page has its meaning
        /// - `4`: 含义见官方文档 · The official page has its meaning
        /// - `5`: 含义见官方文档 · The official page has its meaning
        /// - `6`: 含义见官方文档 · The official page has its meaning
        /// - `7`: 含义见官方文档 · The official page has its meaning
        /// - `8`: 含义见官方文档 · The official page has its meaning
        /// - `9`: 含义见官方文档 · The official page has its meaning
        /// - `10`: 含义见官方文档 · The official page has its meaning
        /// - `11`: 含义见官方文档 · The official page has its meaning
        /// - `12`: 含义见官方文档 · The official page has its meaning
        /// - `13`: 含义见官方文档 · The official page has its meaning
        /// - `14`: 含义见官方文档 · The official page has its meaning
        /// - `15`: 含义见官方文档 · The official page has its meaning
        /// - `16`: 含义见官方文档 · The official page has its meaning
        /// - `17`: 含义见官方文档 · The official page has its meaning
        pub fn appliance_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.appliance_id = value.into_member();
            self
        }

        /// 商户支付订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mch_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mch_id = value.into_member();
            self
        }

        /// 能效等级 · Energy efficiency grade
        pub fn energy_grade<M>(mut self, value: impl crate::IntoMember<EnergyGrade, M>) -> Self {
            self.energy_grade = value.into_member().unwrap_or_default();
            self
        }

        /// 收货地区编码（必填） · Delivery region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn receive_region_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.receive_region_code = value.into_member();
            self
        }

        /// 家电品牌（必填） · Appliance brand (required)
        pub fn brand<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand = value.into_member();
            self
        }

        /// 收货地址（必填） · Delivery address (required)
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub fn qualification_region_code<M>(
            mut self,
            value: impl crate::IntoMember<i64, M>,
        ) -> Self {
            self.qualification_region_code = value.into_member();
            self
        }

        /// S/N码（必填） · Serial number (required)
        pub fn sn_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sn_code = value.into_member();
            self
        }

        /// 销售企业名称（必填） · Selling company name (required)
        pub fn seller_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.seller_name = value.into_member();
            self
        }

        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub fn license_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.license_number = value.into_member();
            self
        }

        /// 商品条码（必填） · Item barcode (required)
        pub fn barcode<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.barcode = value.into_member();
            self
        }

        /// 商品名称（必填） · Item name (required)
        pub fn item_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.item_name = value.into_member();
            self
        }

        /// 规格型号（必填） · Specification and model (required)
        pub fn spec_model<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.spec_model = value.into_member();
            self
        }

        /// 物流单号 · Tracking number
        pub fn logistics_num<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.logistics_num = value.into_member();
            self
        }

        /// 签收时间 · Delivery receipt time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn delivery_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.delivery_time = value.into_member();
            self
        }

        /// 发票号（必填） · Fapiao number (required)
        pub fn invoice_num<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_num = value.into_member();
            self
        }

        /// 产品类型（必填） · Product type (required)
        pub fn product_type<M>(mut self, value: impl crate::IntoMember<ProductType, M>) -> Self {
            self.product_type = value.into_member().unwrap_or_default();
            self
        }

        /// 类型 · Type
        pub fn pc_type<M>(mut self, value: impl crate::IntoMember<PcType, M>) -> Self {
            self.pc_type = value.into_member().unwrap_or_default();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub fn order_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.order_amount = value.into_member();
            self
        }

        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub fn discount_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.discount_amount = value.into_member();
            self
        }

        /// imei1编码 · IMEI 1
        pub fn imei1<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei1 = value.into_member();
            self
        }

        /// imei2编码 · IMEI 2
        pub fn imei2<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.imei2 = value.into_member();
            self
        }

        /// 线上平台订单编号（必填） · Online platform order number (required)
        pub fn mch_order_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_order_id = value.into_member();
            self
        }

        /// 线上平台退款交易编号 · Online platform refund number
        pub fn refund_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.refund_id = value.into_member();
            self
        }

        /// 开票日期（必填） · Fapiao issuing date (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn invoice_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.invoice_time = value.into_member();
            self
        }

        /// 购买方名称（必填） · Buyer name (required)
        pub fn purchaser_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.purchaser_name = value.into_member();
            self
        }

        /// 销售方式（必填） · Sales method (required)
        pub fn sale_model<M>(mut self, value: impl crate::IntoMember<SaleModel, M>) -> Self {
            self.sale_model = value.into_member().unwrap_or_default();
            self
        }

        /// 证件类型（必填） · ID document type (required)
        pub fn identity_document_type<M>(
            mut self,
            value: impl crate::IntoMember<IdentityDocumentType, M>,
        ) -> Self {
            self.identity_document_type = value.into_member().unwrap_or_default();
            self
        }

        /// 发票开具地（必填） · Fapiao issuing region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub fn invoice_address_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_address_code = value.into_member();
            self
        }

        /// 发票代码 · Fapiao code
        pub fn invoice_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.invoice_code = value.into_member();
            self
        }

        /// 税务机关代码（必填） · Tax authority code (required)
        pub fn tax_authority_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_authority_code = value.into_member();
            self
        }

        /// 交易完成或商品退回时间（必填） · Transaction or return time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn transaction_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.transaction_time = value.into_member();
            self
        }

        /// 品类状态（必填） · Product category status (required)
        pub fn cate_state<M>(mut self, value: impl crate::IntoMember<CateState, M>) -> Self {
            self.cate_state = value.into_member().unwrap_or_default();
            self
        }

        /// 销售主体（必填） · Selling entity (required)
        pub fn mch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_name = value.into_member();
            self
        }
    }

    /// 同步资格核销信息：应答 · Report an entitlement redemption: answer
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 · Response code
        pub code: Option<String>,
        /// 响应描述 · Response message
        pub message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => real_name: Optional "real_name",
            1 => id_card_number: Optional "id_card_number",
            2 => phone_number: Optional "phone_number",
            3 => appliance_id: Optional "appliance_id",
            4 => out_trade_no: Required "out_trade_no",
            5 => sub_mch_id: Optional "sub_mch_id",
            6 => energy_grade: Optional "energy_grade",
            7 => receive_region_code: Required "receive_region_code",
            8 => brand: Required "brand",
            9 => address: Required "address",
            10 => qualification_region_code: Required "qualification_region_code",
            11 => sn_code: Required "sn_code",
            12 => seller_name: Required "seller_name",
            13 => license_number: Required "license_number",
            14 => barcode: Required "barcode",
            15 => item_name: Required "item_name",
            16 => spec_model: Required "spec_model",
            17 => logistics_num: Optional "logistics_num",
            18 => delivery_time: Optional "delivery_time",
            19 => invoice_num: Required "invoice_num",
            20 => product_type: Required "product_type",
            21 => pc_type: Optional "pc_type",
            22 => order_amount: Required "order_amount",
            23 => discount_amount: Required "discount_amount",
            24 => imei1: Optional "imei1",
            25 => imei2: Optional "imei2",
            26 => mch_order_id: Required "mch_order_id",
            27 => refund_id: Optional "refund_id",
            28 => invoice_time: Required "invoice_time",
            29 => purchaser_name: Required "purchaser_name",
            30 => sale_model: Required "sale_model",
            31 => identity_document_type: Required "identity_document_type",
            32 => invoice_address_code: Required "invoice_address_code",
            33 => invoice_code: Optional "invoice_code",
            34 => tax_authority_code: Required "tax_authority_code",
            35 => transaction_time: Required "transaction_time",
            36 => cate_state: Required "cate_state",
            37 => mch_name: Required "mch_name",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}
