//! 开具电子发票 · Issue an e-fapiao
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications`

pub mod fapiao_apply_id;
pub mod issue_general;
pub mod issue_passenger_transport;
pub mod issue_refined_oil;
pub mod real_estate_leasing;
pub mod upload_fapiao_file;

/// 开具电子发票 · Issue an e-fapiao
///
/// `/v3/new-tax-control-fapiao/fapiao-applications`
#[derive(Clone)]
pub struct FapiaoApplications {
    pub(crate) node: crate::chain::Node,
}

impl FapiaoApplications {
    /// `/issue-general`: 开具通用行业电子发票 · Issue a general e-fapiao
    #[inline]
    pub fn issue_general(&self) -> issue_general::IssueGeneral {
        issue_general::IssueGeneral { node: self.node.clone() }
    }

    /// `/issue-passenger-transport`: 开具旅客运输行业电子发票 · Issue a passenger transport e-fapiao
    #[inline]
    pub fn issue_passenger_transport(&self) -> issue_passenger_transport::IssuePassengerTransport {
        issue_passenger_transport::IssuePassengerTransport { node: self.node.clone() }
    }

    /// `/issue-refined-oil`: 开具成品油行业电子发票 · Issue a refined oil e-fapiao
    #[inline]
    pub fn issue_refined_oil(&self) -> issue_refined_oil::IssueRefinedOil {
        issue_refined_oil::IssueRefinedOil { node: self.node.clone() }
    }

    /// `/real-estate-leasing`: 开具不动产租赁行业电子发票 · Issue a real estate leasing e-fapiao
    #[inline]
    pub fn real_estate_leasing(&self) -> real_estate_leasing::RealEstateLeasing {
        real_estate_leasing::RealEstateLeasing { node: self.node.clone() }
    }

    /// `/upload-fapiao-file`: 上传电子发票文件 · Upload an e-fapiao file
    #[inline]
    pub fn upload_fapiao_file(&self) -> upload_fapiao_file::UploadFapiaoFile {
        upload_fapiao_file::UploadFapiaoFile { node: self.node.clone() }
    }

    /// `/{fapiao_apply_id}`: 发票申请单号 · Fapiao application number
    pub fn fapiao_apply_id(&self, value: impl Into<String>) -> fapiao_apply_id::FapiaoApplyId {
        fapiao_apply_id::FapiaoApplyId { node: self.node.bind("fapiao_apply_id", value) }
    }

    /// 开具电子发票 · Issue an e-fapiao
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications`
    ///
    /// 按发票申请单号为用户开具电子发票，提交购买方和发票信息；开具结果以回调通知告知。模式：普通商户、服务商。
    ///
    /// Issues e-fapiaos for an application with the buyer and fapiao information. The result arrives as a notification. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .scene("WITH_WECHATPAY")
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .buyer_information(
    ///         post::BuyerInformation::new().r#type("ORGANIZATION").name("深圳市南山区测试企业"),
    ///     )
    ///     .fapiao_information([
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .need_list(true)
    ///             .items([
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .quantity(wechatpay_sdk::Decimal8::new(100000000))
    ///                     .total_amount(429900)
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client.v3().new_tax_control_fapiao().fapiao_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
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
    ///         post::BuyerInformation::new().r#type("ORGANIZATION").name("深圳市南山区测试企业"),
    ///     )
    ///     .fapiao_information([
    ///         post::FapiaoInformation::new()
    ///             .fapiao_id("20200701123456")
    ///             .total_amount(382895)
    ///             .need_list(true)
    ///             .items([
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .quantity(wechatpay_sdk::Decimal8::new(100000000))
    ///                     .total_amount(429900)
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client.v3().new_tax_control_fapiao().fapiao_applications().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538301](https://pay.weixin.qq.com/doc/v3/merchant/4012538301), [partner/4012474060](https://pay.weixin.qq.com/doc/v3/partner/4012474060)
    #[doc(alias(
        "开具电子发票",
        "Issue an e-fapiao",
        "电子发票",
        "fapiao-applications",
        "new-tax-control-fapiao/fapiao-applications"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/new-tax-control-fapiao/fapiao-applications", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/fapiao-applications")
    }
}

/// 开具电子发票 · Issue an e-fapiao
pub mod post {

    /// 开具电子发票：请求 · Issue an e-fapiao: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 开票场景（必填） · Fapiao issuing scenario (required)
        pub scene: Option<String>,
        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fapiao_apply_id: Option<String>,
        /// 购买方信息（必填） · Buyer information (required)
        pub buyer_information: Option<BuyerInformation>,
        /// 需要开具的发票信息（必填） · Fapiaos to issue (required)
        pub fapiao_information: Option<Vec<FapiaoInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 开票场景（必填） · Fapiao issuing scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.scene = value.into_member();
            self
        }

        /// 发票申请单号（必填） · Fapiao application number (required)
        pub fn fapiao_apply_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_apply_id = value.into_member();
            self
        }

        /// 购买方信息（必填） · Buyer information (required)
        pub fn buyer_information<M>(
            mut self,
            value: impl crate::IntoMember<BuyerInformation, M>,
        ) -> Self {
            self.buyer_information = value.into_member();
            self
        }

        /// 需要开具的发票信息（必填） · Fapiaos to issue (required)
        pub fn fapiao_information<M>(
            mut self,
            value: impl crate::IntoList<FapiaoInformation, M>,
        ) -> Self {
            self.fapiao_information = value.into_list();
            self
        }
    }

    /// 购买方信息 · Buyer information
    pub struct BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub r#type: Option<String>,
        /// 名称（必填） · Name (required)
        pub name: Option<String>,
        /// 纳税人识别号 · Taxpayer ID
        pub taxpayer_id: Option<String>,
        /// 地址 · Address
        pub address: Option<String>,
        /// 电话 · Telephone
        pub telephone: Option<String>,
        /// 开户银行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub phone: Option<crate::Sensitive>,
        /// 邮箱地址 · Email address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub email: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.r#type = value.into_member();
            self
        }

        /// 名称（必填） · Name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 纳税人识别号 · Taxpayer ID
        pub fn taxpayer_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.taxpayer_id = value.into_member();
            self
        }

        /// 地址 · Address
        pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.address = value.into_member();
            self
        }

        /// 电话 · Telephone
        pub fn telephone<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.telephone = value.into_member();
            self
        }

        /// 开户银行 · Account bank
        pub fn bank_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_name = value.into_member();
            self
        }

        /// 银行账号 · Bank account number
        pub fn bank_account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_account = value.into_member();
            self
        }

        /// 手机号 · Phone number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn phone<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.phone = value.into_member();
            self
        }

        /// 邮箱地址 · Email address
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn email<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.email = value.into_member();
            self
        }
    }

    /// 需要开具的发票信息 · Fapiaos to issue
    pub struct FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fapiao_id: Option<String>,
        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 是否以清单形式开具发票（必填） · Whether to issue the fapiao with a list (required)
        pub need_list: Option<bool>,
        /// 发票备注 · Fapiao remark
        pub remark: Option<String>,
        /// 发票行信息（必填） · Fapiao line items (required)
        pub items: Option<Vec<Items>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FapiaoInformation {
        /// 商户发票单号（必填） · Merchant fapiao number (required)
        pub fn fapiao_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_id = value.into_member();
            self
        }

        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 是否以清单形式开具发票（必填） · Whether to issue the fapiao with a list (required)
        pub fn need_list<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_list = value.into_member();
            self
        }

        /// 发票备注 · Fapiao remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 发票行信息（必填） · Fapiao line items (required)
        pub fn items<M>(mut self, value: impl crate::IntoList<Items, M>) -> Self {
            self.items = value.into_list();
            self
        }
    }

    /// 发票行信息 · Fapiao line items
    pub struct Items {
        /// 税局侧规定的货物或应税劳务（必填） · Tax code (required)
        pub tax_code: Option<String>,
        /// 税局侧规定的货物或应税劳务 · Tax goods category
        pub goods_category: Option<String>,
        /// 货物或应税劳务 · Goods or taxable services
        pub goods_name: Option<String>,
        /// 企业侧维护的货物或应税劳务 · Company goods code
        pub goods_id: Option<i64>,
        /// 规格型号 · Specification and model
        pub specification: Option<String>,
        /// 单位 · Unit
        pub unit: Option<String>,
        /// 数量（必填） · Quantity (required)
        ///
        /// 单位为 10⁻⁸，即八位小数。In units of 10⁻⁸, which are eight decimals.
        pub quantity: Option<crate::Decimal8>,
        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 税率 · Tax rate
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识 · Tax preference mark
        pub tax_prefer_mark: Option<String>,
        /// 是否折扣行（必填） · Whether a discount line (required)
        pub discount: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Items {
        /// 税局侧规定的货物或应税劳务（必填） · Tax code (required)
        pub fn tax_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_code = value.into_member();
            self
        }

        /// 税局侧规定的货物或应税劳务 · Tax goods category
        pub fn goods_category<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_category = value.into_member();
            self
        }

        /// 货物或应税劳务 · Goods or taxable services
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
            self
        }

        /// 企业侧维护的货物或应税劳务 · Company goods code
        pub fn goods_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.goods_id = value.into_member();
            self
        }

        /// 规格型号 · Specification and model
        pub fn specification<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.specification = value.into_member();
            self
        }

        /// 单位 · Unit
        pub fn unit<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.unit = value.into_member();
            self
        }

        /// 数量（必填） · Quantity (required)
        ///
        /// 单位为 10⁻⁸，即八位小数。In units of 10⁻⁸, which are eight decimals.
        pub fn quantity<M>(mut self, value: impl crate::IntoMember<crate::Decimal8, M>) -> Self {
            self.quantity = value.into_member();
            self
        }

        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 税率 · Tax rate
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub fn tax_rate<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.tax_rate = value.into_member();
            self
        }

        /// 税收优惠政策标识 · Tax preference mark
        pub fn tax_prefer_mark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_prefer_mark = value.into_member();
            self
        }

        /// 是否折扣行（必填） · Whether a discount line (required)
        pub fn discount<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.discount = value.into_member();
            self
        }
    }

    request!(Request, BuyerInformation, FapiaoInformation, Items);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => scene: Required "scene",
            2 => fapiao_apply_id: Required "fapiao_apply_id",
            3 => buyer_information: Required "buyer_information",
            4 => fapiao_information: Required "fapiao_information",
        }
        BuyerInformation {
            0 => r#type: Required "type",
            1 => name: Required "name",
            2 => taxpayer_id: Optional "taxpayer_id",
            3 => address: Optional "address",
            4 => telephone: Optional "telephone",
            5 => bank_name: Optional "bank_name",
            6 => bank_account: Optional "bank_account",
            7 => phone: Optional "phone",
            8 => email: Optional "email",
        }
        FapiaoInformation {
            0 => fapiao_id: Required "fapiao_id",
            1 => total_amount: Required "total_amount",
            2 => need_list: Required "need_list",
            3 => remark: Optional "remark",
            4 => items: Required "items",
        }
        Items {
            0 => tax_code: Required "tax_code",
            1 => goods_category: Optional "goods_category",
            2 => goods_name: Optional "goods_name",
            3 => goods_id: Optional "goods_id",
            4 => specification: Optional "specification",
            5 => unit: Optional "unit",
            6 => quantity: Required "quantity",
            7 => total_amount: Required "total_amount",
            8 => tax_rate: Optional "tax_rate",
            9 => tax_prefer_mark: Optional "tax_prefer_mark",
            10 => discount: Required "discount",
        }
    }
}
