//! `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`

/// `/v3/new-tax-control-fapiao/fapiao-applications/issue-general`
pub struct IssueGeneral {
    pub(crate) node: crate::chain::Node,
}

impl IssueGeneral {
    /// 开具通用行业电子发票 (partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::issue_general::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
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
    ///                     .preferential_policy_code(1),
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
    ///     .issue_general()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015792574)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/new-tax-control-fapiao/fapiao-applications/issue-general", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications/issue-general")
    }
}

/// 开具通用行业电子发票
pub mod post {
    use crate::message;

    enumeration! {
        /// 购买方类型
        Type {
            INDIVIDUAL = "INDIVIDUAL",
            ORGANIZATION = "ORGANIZATION",
        }
    }

    enumeration! {
        /// 开具的发票类型
        FapiaoBillType {
            COMM_FAPIAO = "COMM_FAPIAO",
            VAT_FAPIAO = "VAT_FAPIAO",
        }
    }

    enumeration! {
        /// 支付渠道
        PayChannel {
            WECHAT_PAY = "WECHAT_PAY",
        }
    }

    /// 开具通用行业电子发票：请求
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

    /// 购买方信息
    pub struct BuyerInformation(pub(crate) message::Object);

    impl BuyerInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Type>>("type"),
            message::required::<String>("name"),
            message::optional::<String>("taxpayer_id"),
            message::optional::<String>("address"),
            message::optional::<String>("telephone"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_account"),
            message::optional::<crate::Sensitive>("phone"),
            message::optional::<crate::Sensitive>("email"),
            message::optional::<crate::Fen>("amount"),
            message::optional::<String>("out_trade_no"),
            message::optional::<crate::Enumeration<FapiaoBillType>>("fapiao_bill_type"),
            message::optional::<String>("user_apply_message"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 购买方类型（必填）
        pub fn r#type(self, value: impl Into<crate::Enumeration<Type>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Type>>("type", value))
        }

        /// 名称（必填）
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("name", value))
        }

        /// 纳税人识别号
        pub fn taxpayer_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("taxpayer_id", value))
        }

        /// 地址
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address", value))
        }

        /// 电话
        pub fn telephone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("telephone", value))
        }

        /// 开户银行
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号
        pub fn bank_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_account", value))
        }

        /// 手机号，加密传输
        pub fn phone(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("phone", value))
        }

        /// 邮箱地址，加密传输
        pub fn email(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("email", value))
        }

        /// 订单金额，单位为分
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }

        /// 商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 开具的发票类型
        pub fn fapiao_bill_type(
            self,
            value: impl Into<crate::Enumeration<FapiaoBillType>>,
        ) -> Self {
            Self(self.0.with_some::<crate::Enumeration<FapiaoBillType>>("fapiao_bill_type", value))
        }

        /// 留言信息
        pub fn user_apply_message(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_apply_message", value))
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
    }

    /// 交易信息
    pub struct TransactionInformation(pub(crate) message::Object);

    impl TransactionInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<PayChannel>>("pay_channel"),
            message::required::<String>("transaction_id"),
            message::optional::<String>("out_trade_no"),
            message::required::<crate::Fen>("amount"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 支付渠道（必填）
        pub fn pay_channel(self, value: impl Into<crate::Enumeration<PayChannel>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<PayChannel>>("pay_channel", value))
        }

        /// 支付订单号（必填）
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("transaction_id", value))
        }

        /// 支付商户订单号
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }

        /// 交易金额，单位为分（必填）
        pub fn amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("amount", value))
        }
    }

    request!(Request, BuyerInformation, FapiaoInformation, Items, TransactionInformation);

    held!(BuyerInformation, FapiaoInformation, Items, TransactionInformation);
}
