//! `/v3/new-tax-control-fapiao/fapiao-applications`

pub mod fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

/// `/v3/new-tax-control-fapiao/fapiao-applications`
pub struct FapiaoApplications {
    pub(crate) node: crate::chain::Node,
}

impl FapiaoApplications {
    /// `/issue-general`
    #[inline]
    pub fn issue_general(self) -> issue_general::IssueGeneral {
        issue_general::IssueGeneral { node: self.node }
    }

    /// `/issue-passenger-transport`
    #[inline]
    pub fn issue_passenger_transport(self) -> issue_passenger_transport::IssuePassengerTransport {
        issue_passenger_transport::IssuePassengerTransport { node: self.node }
    }

    /// `/issue-refined-oil`
    #[inline]
    pub fn issue_refined_oil(self) -> issue_refined_oil::IssueRefinedOil {
        issue_refined_oil::IssueRefinedOil { node: self.node }
    }

    /// `/real-estate-leasing`
    #[inline]
    pub fn real_estate_leasing(self) -> real_estate_leasing::RealEstateLeasing {
        real_estate_leasing::RealEstateLeasing { node: self.node }
    }

    /// `/upload-fapiao-file`
    #[inline]
    pub fn upload_fapiao_file(self) -> upload_fapiao_file::UploadFapiaoFile {
        upload_fapiao_file::UploadFapiaoFile { node: self.node }
    }

    /// `/{fapiao_apply_id}`: 发票申请单号
    pub fn fapiao_apply_id(self, value: impl Into<String>) -> fapiao_apply_id::FapiaoApplyId {
        fapiao_apply_id::FapiaoApplyId { node: self.node.bind("fapiao_apply_id", value) }
    }

    /// 开具电子发票 (direct and partner)
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene("WITH_WECHATPAY")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type("ORGANIZATION")
    ///             .name("深圳市南山区测试企业")
    ///             .taxpayer_id("202003261233701778")
    ///             .address("深圳市南山区深南大道10000号")
    ///             .telephone("075512345678")
    ///             .bank_name("测试银行")
    ///             .bank_account("62001234567890")
    ///             .phone("13800000000")
    ///             .email("zhangsan@example.com"),
    ///     )
    ///     .fapiao_information(vec![
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .need_list(true)
    ///             .remark("备注")
    ///             .items(vec![
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_category("运输服务")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .goods_id(1)
    ///                     .specification("A4")
    ///                     .unit("次")
    ///                     .quantity(100000000)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark("NO_FAVORABLE")
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client.v3().new_tax_control_fapiao().fapiao_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538301)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/new-tax-control-fapiao/fapiao-applications", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications")
    }
}

/// 开具电子发票
pub mod post {
    use crate::message;

    /// 开具电子发票：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<String>("scene"),
            message::required::<String>("fapiao_apply_id"),
            message::required::<BuyerInformation>("buyer_information"),
            message::required::<Vec<FapiaoInformation>>("fapiao_information"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 开票场景（必填）
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("scene", value))
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

        /// 需要开具的发票信息（必填）
        #[inline]
        pub fn fapiao_information(self, value: Vec<FapiaoInformation>) -> Self {
            Self(self.0.with("fapiao_information", value))
        }
    }

    /// 购买方信息
    pub struct BuyerInformation(pub(crate) message::Object);

    impl BuyerInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("type"),
            message::required::<String>("name"),
            message::optional::<String>("taxpayer_id"),
            message::optional::<String>("address"),
            message::optional::<String>("telephone"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("bank_account"),
            message::optional::<crate::Sensitive>("phone"),
            message::optional::<crate::Sensitive>("email"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 购买方类型（必填）
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("type", value))
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
    }

    /// 需要开具的发票信息
    pub struct FapiaoInformation(pub(crate) message::Object);

    impl FapiaoInformation {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("fapiao_id"),
            message::required::<crate::Fen>("total_amount"),
            message::required::<bool>("need_list"),
            message::optional::<String>("remark"),
            message::required::<Vec<Items>>("items"),
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

        /// 是否以清单形式开具发票（必填）
        #[inline]
        pub fn need_list(self, value: bool) -> Self {
            Self(self.0.with("need_list", value))
        }

        /// 发票备注
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("remark", value))
        }

        /// 发票行信息（必填）
        #[inline]
        pub fn items(self, value: Vec<Items>) -> Self {
            Self(self.0.with("items", value))
        }
    }

    /// 发票行信息
    pub struct Items(pub(crate) message::Object);

    impl Items {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("tax_code"),
            message::optional::<String>("goods_category"),
            message::optional::<String>("goods_name"),
            message::optional::<i64>("goods_id"),
            message::optional::<String>("specification"),
            message::optional::<String>("unit"),
            message::required::<i64>("quantity"),
            message::required::<crate::Fen>("total_amount"),
            message::optional::<i64>("tax_rate"),
            message::optional::<String>("tax_prefer_mark"),
            message::required::<bool>("discount"),
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

        /// 税局侧规定的货物或应税劳务
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_category", value))
        }

        /// 货物或应税劳务
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("goods_name", value))
        }

        /// 企业侧维护的货物或应税劳务
        #[inline]
        pub fn goods_id(self, value: i64) -> Self {
            Self(self.0.with("goods_id", value))
        }

        /// 规格型号
        pub fn specification(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("specification", value))
        }

        /// 单位
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("unit", value))
        }

        /// 数量（必填）
        #[inline]
        pub fn quantity(self, value: i64) -> Self {
            Self(self.0.with("quantity", value))
        }

        /// 单行金额合计，单位为分（必填）
        pub fn total_amount(self, value: impl Into<crate::Fen>) -> Self {
            Self(self.0.with_some::<crate::Fen>("total_amount", value))
        }

        /// 税率
        #[inline]
        pub fn tax_rate(self, value: i64) -> Self {
            Self(self.0.with("tax_rate", value))
        }

        /// 税收优惠政策标识
        pub fn tax_prefer_mark(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("tax_prefer_mark", value))
        }

        /// 是否折扣行（必填）
        #[inline]
        pub fn discount(self, value: bool) -> Self {
            Self(self.0.with("discount", value))
        }
    }

    request!(Request, BuyerInformation, FapiaoInformation, Items);

    held!(BuyerInformation, FapiaoInformation, Items);
}
