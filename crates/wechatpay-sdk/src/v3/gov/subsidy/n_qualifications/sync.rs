//! `/v3/gov/subsidy/n-qualifications/sync`

/// `/v3/gov/subsidy/n-qualifications/sync`
pub struct Sync {
    pub(crate) node: crate::chain::Node,
}

impl Sync {
    /// N品类同步资格核销信息
    ///
    /// `POST /v3/gov/subsidy/n-qualifications/sync`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::n_qualifications::sync::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .real_name("张三")
    ///     .id_card_number("6225760000000000")
    ///     .phone_number("13800000000")
    ///     .appliance_id(1)
    ///     .out_trade_no("vmall_250120131959_993_4494")
    ///     .sub_mchid("123456")
    ///     .energy_grade(post::EnergyGrade::FIRST_LEVEL)
    ///     .receive_region_code("110101")
    ///     .brand("海尔")
    ///     .address("深圳市南山区")
    ///     .qualification_region_code(310100)
    ///     .seller_name("联想（北京）信息技术有限公司")
    ///     .license_number("91110108397173806M")
    ///     .logistics_num("123456789")
    ///     .delivery_time("2025-01-14T19:55:06+08:00")
    ///     .invoice_num("031001900204")
    ///     .product_type(post::ProductType::COMMON_PRODUCT)
    ///     .pc_type(post::PcType::DESKTOP)
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
    ///     .longitude("")
    ///     .latitude("")
    ///     .cate_code("JS06")
    ///     .coupon_code("6901010101098")
    ///     .invoice_code("310100")
    ///     .refund_id("123456789");
    /// let answer = client.v3().gov().subsidy().n_qualifications().sync().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989543)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/gov/subsidy/n-qualifications/sync", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/gov/subsidy/n-qualifications/sync")
    }
}

/// N品类同步资格核销信息
pub mod post {
    use crate::message;

    pub use crate::v3::gov::subsidy::goods::upload::post::{EnergyGrade, ProductType, Response};

    enumeration! {
        /// 类型
        PcType {
            DESKTOP = "DESKTOP",
            LAPTOP = "LAPTOP",
            COMPUTER_TYPE_UNKNOWN = "COMPUTER_TYPE_UNKNOWN",
        }
    }

    enumeration! {
        /// 销售方式
        SaleModel {
            SALE_MODEL_ONLINE = "SALE_MODEL_ONLINE",
            SALE_MODEL_OFFLINE = "SALE_MODEL_OFFLINE",
        }
    }

    enumeration! {
        /// 证件类型
        IdentityDocumentType {
            ID_DOC_TYPE_ID_CARD = "ID_DOC_TYPE_ID_CARD",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
            ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
        }
    }

    enumeration! {
        /// 品类状态
        CateState {
            CATE_STATE_REDEEM = "CATE_STATE_REDEEM",
            CATE_STATE_REFUND = "CATE_STATE_REFUND",
        }
    }

    /// N品类同步资格核销信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Sensitive>("real_name"),
            message::required::<crate::Sensitive>("id_card_number"),
            message::required::<crate::Sensitive>("phone_number"),
            message::optional::<i64>("appliance_id"),
            message::required::<String>("out_trade_no"),
            message::optional::<String>("sub_mchid"),
            message::optional::<crate::Enumeration<EnergyGrade>>("energy_grade"),
            message::required::<String>("receive_region_code"),
            message::required::<String>("brand"),
            message::required::<String>("address"),
            message::required::<i64>("qualification_region_code"),
            message::required::<String>("seller_name"),
            message::required::<String>("license_number"),
            message::optional::<String>("logistics_num"),
            message::optional::<crate::Time>("delivery_time"),
            message::required::<String>("invoice_num"),
            message::required::<crate::Enumeration<ProductType>>("product_type"),
            message::optional::<crate::Enumeration<PcType>>("pc_type"),
            message::required::<crate::Fen>("order_amount"),
            message::required::<crate::Fen>("discount_amount"),
            message::required::<String>("mch_order_id"),
            message::required::<crate::Time>("invoice_time"),
            message::required::<String>("purchaser_name"),
            message::required::<crate::Enumeration<SaleModel>>("sale_model"),
            message::required::<crate::Enumeration<IdentityDocumentType>>("identity_document_type"),
            message::required::<String>("invoice_address_code"),
            message::required::<String>("tax_authority_code"),
            message::required::<crate::Time>("transaction_time"),
            message::required::<crate::Enumeration<CateState>>("cate_state"),
            message::optional::<String>("longitude"),
            message::optional::<String>("latitude"),
            message::required::<String>("cate_code"),
            message::optional::<String>("coupon_code"),
            message::optional::<String>("invoice_code"),
            message::optional::<String>("refund_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 自然人姓名，加密传输（必填）
        pub fn real_name(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("real_name", value))
        }

        /// 自然人证件号，加密传输（必填）
        pub fn id_card_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("id_card_number", value))
        }

        /// 手机号，加密传输（必填）
        pub fn phone_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone_number", value))
        }

        /// 消费品类ID，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`
        #[inline]
        pub fn appliance_id(self, value: i64) -> Self {
            Self(self.0.with("appliance_id", value))
        }

        /// 商户支付订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 能效等级
        pub fn energy_grade(self, value: impl Into<crate::Enumeration<EnergyGrade>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<EnergyGrade>>("energy_grade", value))
        }

        /// 收货地区编码（必填）
        pub fn receive_region_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("receive_region_code", value))
        }

        /// 家电品牌（必填）
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand", value))
        }

        /// 收货地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 使用的资格的地区编码（必填）
        #[inline]
        pub fn qualification_region_code(self, value: i64) -> Self {
            Self(self.0.with("qualification_region_code", value))
        }

        /// 销售企业名称（必填）
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("seller_name", value))
        }

        /// 统一社会信息代码（必填）
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("license_number", value))
        }

        /// 物流单号
        pub fn logistics_num(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("logistics_num", value))
        }

        /// 签收时间
        pub fn delivery_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("delivery_time", value))
        }

        /// 发票号（必填）
        pub fn invoice_num(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_num", value))
        }

        /// 产品类型（必填）
        pub fn product_type(self, value: impl Into<crate::Enumeration<ProductType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ProductType>>("product_type", value))
        }

        /// 类型
        pub fn pc_type(self, value: impl Into<crate::Enumeration<PcType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PcType>>("pc_type", value))
        }

        /// 订单金额，单位为分（必填）
        pub fn order_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("order_amount", value))
        }

        /// 优惠金额，单位为分（必填）
        pub fn discount_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("discount_amount", value))
        }

        /// 线上平台订单编号（必填）
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_order_id", value))
        }

        /// 开票日期（必填）
        pub fn invoice_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("invoice_time", value))
        }

        /// 购买方名称（必填）
        pub fn purchaser_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("purchaser_name", value))
        }

        /// 销售方式（必填）
        pub fn sale_model(self, value: impl Into<crate::Enumeration<SaleModel>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SaleModel>>("sale_model", value))
        }

        /// 证件类型（必填）
        pub fn identity_document_type(
            self,
            value: impl Into<crate::Enumeration<IdentityDocumentType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<IdentityDocumentType>>(
                "identity_document_type",
                value,
            ))
        }

        /// 发票开具地（必填）
        pub fn invoice_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_address_code", value))
        }

        /// 税务机关代码（必填）
        pub fn tax_authority_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_authority_code", value))
        }

        /// 交易完成或商品退回时间（必填）
        pub fn transaction_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("transaction_time", value))
        }

        /// 品类状态（必填）
        pub fn cate_state(self, value: impl Into<crate::Enumeration<CateState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<CateState>>("cate_state", value))
        }

        /// 经度
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("longitude", value))
        }

        /// 纬度
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("latitude", value))
        }

        /// 品类编码（必填）
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cate_code", value))
        }

        /// 券码
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("coupon_code", value))
        }

        /// 发票代码
        pub fn invoice_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("invoice_code", value))
        }

        /// 线上平台退款交易编号
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("refund_id", value))
        }
    }

    request!(Request);
}
