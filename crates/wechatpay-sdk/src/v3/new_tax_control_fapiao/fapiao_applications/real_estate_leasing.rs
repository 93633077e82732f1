//! `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`

/// `/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
pub struct RealEstateLeasing {
    pub(crate) node: crate::chain::Node,
}

impl RealEstateLeasing {
    /// 开具不动产租赁行业电子发票 (partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::real_estate_leasing::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::INDIVIDUAL)
    ///             .name("深圳市南山区测试企业")
    ///             .taxpayer_id("202003261233701778")
    ///             .address("深圳市南山区深南大道10000号")
    ///             .telephone("075512345678")
    ///             .bank_name("测试银行")
    ///             .bank_account("62001234567890")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com")
    ///             .amount(1000)
    ///             .out_trade_no("order_20200701_123456")
    ///             .fapiao_bill_type(post::FapiaoBillType::COMM_FAPIAO)
    ///             .user_apply_message("用户留言"),
    ///     )
    ///     .fapiao_information(
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .discount(true)
    ///                     .preferential_policy_code(1)
    ///                     .real_estate_leasing_information(
    ///                         post::RealEstateLeasingInformation::new()
    ///                             .province("重庆市")
    ///                             .city("涪陵区")
    ///                             .address("xx街道xx小区")
    ///                             .lease_period_start("2025-01-01T10:00:00+08:00")
    ///                             .lease_period_end("2025-07-01T10:00:00+08:00")
    ///                             .cross_city_flag(true)
    ///                             .certificate_no("6225760000000000")
    ///                             .plate_no(vec!["渝A12345".to_owned()]),
    ///                     ),
    ///             ])
    ///             .export_business_policy_code(1)
    ///             .vat_refund_levy_code(1)
    ///             .billing_person_id("128279891283")
    ///             .billing_person("example_billing_person")
    ///             .fapiao_bill_type(post::FapiaoBillType::COMM_FAPIAO)
    ///             .transaction_information(vec![
    ///                 post::TransactionInformation::new()
    ///                     .pay_channel(post::PayChannel::WECHAT_PAY)
    ///                     .transaction_id("4200000008202508080512076713")
    ///                     .out_trade_no("order_20200701_123456")
    ///                     .amount(382895),
    ///             ])
    ///             .remark("备注"),
    ///     );
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .real_estate_leasing()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015941740)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing")
    }
}

/// 开具不动产租赁行业电子发票
pub mod post {
    use crate::message;

    pub use crate::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post::{
        BuyerInformation, FapiaoBillType, PayChannel, TransactionInformation, Type,
    };

    /// 开具不动产租赁行业电子发票：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sub_mchid"),
            message::required::<String>("fapiao_apply_id"),
            message::required::<BuyerInformation>("buyer_information"),
            message::required::<FapiaoInformation>("fapiao_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 发票申请单号（必填）
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_apply_id", value))
        }

        /// 购买方信息（必填）
        #[inline]
        pub fn buyer_information(self, value: BuyerInformation) -> Self {
            Self(self.0.with("buyer_information", value))
        }

        /// 需要开具的数电发票信息（必填）
        #[inline]
        pub fn fapiao_information(self, value: FapiaoInformation) -> Self {
            Self(self.0.with("fapiao_information", value))
        }
    }

    /// 需要开具的数电发票信息
    pub struct FapiaoInformation(pub(crate) message::Object);

    impl FapiaoInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("fapiao_id"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<Vec<Items>>("items"),
            message::optional::<i64>("export_business_policy_code"),
            message::optional::<i64>("vat_refund_levy_code"),
            message::required::<String>("billing_person_id"),
            message::optional::<String>("billing_person"),
            message::required::<crate::Enumeration<FapiaoBillType>>("fapiao_bill_type"),
            message::required::<Vec<TransactionInformation>>("transaction_information"),
            message::optional::<String>("remark"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户发票单号（必填）
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("fapiao_id", value))
        }

        /// 总价税合计，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 发票行信息（必填）
        #[inline]
        pub fn items(self, value: Vec<Items>) -> Self {
            Self(self.0.with("items", value))
        }

        /// 出口业务适用政策代码，已知取值：`1`、`2`、`3`
        #[inline]
        pub fn export_business_policy_code(self, value: i64) -> Self {
            Self(self.0.with("export_business_policy_code", value))
        }

        /// 增值税即征即退代码，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`
        #[inline]
        pub fn vat_refund_levy_code(self, value: i64) -> Self {
            Self(self.0.with("vat_refund_levy_code", value))
        }

        /// 开票人ID（必填）
        pub fn billing_person_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("billing_person_id", value))
        }

        /// 开票人名称
        pub fn billing_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("billing_person", value))
        }

        /// 发票类型（必填）
        pub fn fapiao_bill_type(
            self,
            value: impl Into<crate::Enumeration<FapiaoBillType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FapiaoBillType>>("fapiao_bill_type", value))
        }

        /// 交易信息（必填）
        #[inline]
        pub fn transaction_information(self, value: Vec<TransactionInformation>) -> Self {
            Self(self.0.with("transaction_information", value))
        }

        /// 发票备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }
    }

    /// 发票行信息
    pub struct Items(pub(crate) message::Object);

    impl Items {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("tax_code"),
            message::required::<String>("goods_name"),
            message::optional::<String>("specification"),
            message::optional::<String>("unit"),
            message::optional::<i64>("quantity"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<i64>("tax_rate"),
            message::required::<bool>("discount"),
            message::optional::<i64>("preferential_policy_code"),
            message::optional::<RealEstateLeasingInformation>("real_estate_leasing_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 税局侧规定的货物或应税劳务（必填）
        pub fn tax_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_code", value))
        }

        /// 货物或应税劳务（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 规格型号
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("specification", value))
        }

        /// 单位
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("unit", value))
        }

        /// 数量
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 单行金额合计，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 税率（必填）
        #[inline]
        pub fn tax_rate(self, value: i64) -> Self {
            Self(self.0.with("tax_rate", value))
        }

        /// 是否折扣行（必填）
        #[inline]
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.with("discount", value))
        }

        /// 优惠政策标识，已知取值：`1`、`2`、`3`、`4`、`5`、`6`、`7`、`8`、`9`、`10`、`11`、`12`、`13`、`14`、`15`、`16`、`17`、`18`
        #[inline]
        pub fn preferential_policy_code(self, value: i64) -> Self {
            Self(self.0.with("preferential_policy_code", value))
        }

        /// 不动产租赁特定行业额外信息
        #[inline]
        pub fn real_estate_leasing_information(self, value: RealEstateLeasingInformation) -> Self {
            Self(self.0.with("real_estate_leasing_information", value))
        }
    }

    /// 不动产租赁特定行业额外信息
    pub struct RealEstateLeasingInformation(pub(crate) message::Object);

    impl RealEstateLeasingInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("province"),
            message::optional::<String>("city"),
            message::required::<String>("address"),
            message::required::<crate::Time>("lease_period_start"),
            message::required::<crate::Time>("lease_period_end"),
            message::required::<bool>("cross_city_flag"),
            message::optional::<crate::Sensitive>("certificate_no"),
            message::optional::<Vec<String>>("plate_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 不动产坐落省份（必填）
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("province", value))
        }

        /// 不动产坐落城市
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("city", value))
        }

        /// 不动产坐落地址（必填）
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 租赁期起（必填）
        pub fn lease_period_start(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("lease_period_start", value))
        }

        /// 租赁期止（必填）
        pub fn lease_period_end(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("lease_period_end", value))
        }

        /// 跨地（必填）
        #[inline]
        pub fn cross_city_flag(self, value: bool) -> Self {
            Self(self.0.with("cross_city_flag", value))
        }

        /// 产权证书/不动产权证号，加密传输
        pub fn certificate_no(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("certificate_no", value))
        }

        /// 车牌号
        #[inline]
        pub fn plate_no(self, value: Vec<String>) -> Self {
            Self(self.0.with("plate_no", value))
        }
    }

    request!(Request, FapiaoInformation, Items, RealEstateLeasingInformation);

    held!(FapiaoInformation, Items, RealEstateLeasingInformation);
}
