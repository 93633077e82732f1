//! 交易信息回传 · Report a transaction
//!
//! `/v3/gov/subsidy/transactions/sync`

/// 交易信息回传 · Report a transaction
///
/// `/v3/gov/subsidy/transactions/sync`
#[derive(Clone)]
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// 交易信息回传 · Report a transaction
    ///
    /// `POST /v3/gov/subsidy/transactions/sync`
    ///
    /// 把补贴交易的信息回传给政府补贴系统，包括订单号、品类和收货地址，敏感信息须加密。模式：服务商。
    ///
    /// Reports a subsidised transaction with its order number, goods category and delivery address, with sensitive fields encrypted. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::transactions::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .receive_region_code("110101")
    ///     .brand("海尔")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .order_amount(10000)
    ///     .discount_amount(2000)
    ///     .transaction_time("2025-01-14T19:55:06+08:00")
    ///     .mch_order_id("123456789")
    ///     .mch_name("江苏京东信息技术有限公司")
    ///     .cate_state(post::CateState::CATE_STATE_REDEEM)
    ///     .identity_document_type(post::IdentityDocumentType::ID_DOC_TYPE_ID_CARD)
    ///     .sub_mchid("1900000109");
    /// let answer = client.v3().gov().subsidy().transactions().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4013989543](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[doc(alias(
        "交易信息回传",
        "Report a transaction",
        "国家消费品换新补贴 江苏",
        "国家消费品换新补贴 上海/福建/重庆",
        "sync",
        "transactions/sync"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/transactions/sync", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/transactions/sync")
    }
}

/// 交易信息回传 · Report a transaction
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
        /// 销售方式 · Sales method
        SaleModel {
            /// `SALE_MODEL_ONLINE`: 线上销售 · Sold online
            SALE_MODEL_ONLINE = "SALE_MODEL_ONLINE",
            /// `SALE_MODEL_OFFLINE`: 线下销售 · Sold offline
            SALE_MODEL_OFFLINE = "SALE_MODEL_OFFLINE",
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

    /// 交易信息回传：请求 · Report a transaction: request
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
        /// 能效等级 · Energy efficiency grade
        pub energy_grade: EnergyGrade,
        /// 收货地区编码（必填） · Delivery region code (required)
        ///
        /// 六位数字的行政区划代码。A region code of six digits.
        pub receive_region_code: Option<String>,
        /// 家电品牌（必填） · Appliance brand (required)
        pub brand: Option<String>,
        /// 收货地址 · Delivery address
        pub address: Option<String>,
        /// 使用的资格的地区编码（必填） · Qualification region code (required)
        pub qualification_region_code: Option<i64>,
        /// 销售企业名称（必填） · Selling company name (required)
        pub seller_name: Option<String>,
        /// 统一社会信息代码（必填） · Unified social credit code (required)
        pub license_number: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        ///
        /// 单位为分。In fen.
        pub order_amount: Option<crate::Fen>,
        /// 优惠金额（必填） · Discount amount (required)
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 交易完成或商品退回时间（必填） · Transaction or return time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub transaction_time: Option<crate::Time>,
        /// 线上平台订单编号（必填） · Online platform order number (required)
        pub mch_order_id: Option<String>,
        /// 线上平台退款交易编号 · Online platform refund number
        pub refund_id: Option<String>,
        /// 销售主体（必填） · Selling entity (required)
        pub mch_name: Option<String>,
        /// 销售方式 · Sales method
        pub sale_model: SaleModel,
        /// 品类状态（必填） · Product category status (required)
        pub cate_state: CateState,
        /// 证件类型（必填） · ID document type (required)
        pub identity_document_type: IdentityDocumentType,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
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

        /// 收货地址 · Delivery address
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

        /// 销售主体（必填） · Selling entity (required)
        pub fn mch_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mch_name = value.into_member();
            self
        }

        /// 销售方式 · Sales method
        pub fn sale_model<M>(mut self, value: impl crate::IntoMember<SaleModel, M>) -> Self {
            self.sale_model = value.into_member().unwrap_or_default();
            self
        }

        /// 品类状态（必填） · Product category status (required)
        pub fn cate_state<M>(mut self, value: impl crate::IntoMember<CateState, M>) -> Self {
            self.cate_state = value.into_member().unwrap_or_default();
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

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 交易信息回传：应答 · Report a transaction: answer
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
            5 => energy_grade: Optional "energy_grade",
            6 => receive_region_code: Required "receive_region_code",
            7 => brand: Required "brand",
            8 => address: Optional "address",
            9 => qualification_region_code: Required "qualification_region_code",
            10 => seller_name: Required "seller_name",
            11 => license_number: Required "license_number",
            12 => order_amount: Required "order_amount",
            13 => discount_amount: Required "discount_amount",
            14 => transaction_time: Required "transaction_time",
            15 => mch_order_id: Required "mch_order_id",
            16 => refund_id: Optional "refund_id",
            17 => mch_name: Required "mch_name",
            18 => sale_model: Optional "sale_model",
            19 => cate_state: Required "cate_state",
            20 => identity_document_type: Required "identity_document_type",
            21 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => code: Optional "code",
            1 => message: Optional "message",
        }
    }
}
