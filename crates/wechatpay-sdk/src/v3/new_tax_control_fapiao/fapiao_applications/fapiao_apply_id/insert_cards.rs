//! 将电子发票插入微信用户卡包 · Insert an e-fapiao into the card pack
//!
//! `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`

/// 将电子发票插入微信用户卡包 · Insert an e-fapiao into the card pack
///
/// `/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
#[derive(Clone)]
pub struct InsertCards {
    pub(crate) node: crate::chain::Node,
}

impl InsertCards {
    /// 将电子发票插入微信用户卡包 · Insert an e-fapiao into the card pack
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// 把电子发票插入用户的微信卡包，提交购买方信息和发票卡券信息；结果以回调通知告知。模式：普通商户、服务商。
    ///
    /// Inserts e-fapiaos into the user's WeChat card pack. The result arrives as a notification. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .scene(post::Scene::WITH_WECHATPAY)
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
    ///             .name("深圳市南山区测试企业"),
    ///     )
    ///     .fapiao_card_information([
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<3510")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
    ///             .seller_information(
    ///                 post::SellerInformation::new()
    ///                     .name("深圳市南山区测试公司")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号"),
    ///             )
    ///             .extra_information(post::ExtraInformation::new().drawer("王五"))
    ///             .items([
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .quantity(wechatpay_sdk::Decimal8::new(100000000))
    ///                     .unit_price(wechatpay_sdk::MicroFen::new(380442000000_i64))
    ///                     .amount(380442)
    ///                     .tax_amount(49458)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark(post::TaxPreferMark::NO_FAVORABLE)
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .insert_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::fapiao_applications::fapiao_apply_id::insert_cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .scene(post::Scene::WITH_WECHATPAY)
    ///     .buyer_information(
    ///         post::BuyerInformation::new()
    ///             .r#type(post::Type::ORGANIZATION)
    ///             .name("深圳市南山区测试企业"),
    ///     )
    ///     .fapiao_card_information([
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<3510")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
    ///             .seller_information(
    ///                 post::SellerInformation::new()
    ///                     .name("深圳市南山区测试公司")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号"),
    ///             )
    ///             .extra_information(post::ExtraInformation::new().drawer("王五"))
    ///             .items([
    ///                 post::Items::new()
    ///                     .tax_code("3010101020203000000")
    ///                     .goods_name("出租汽车客运服务")
    ///                     .quantity(wechatpay_sdk::Decimal8::new(100000000))
    ///                     .unit_price(wechatpay_sdk::MicroFen::new(380442000000_i64))
    ///                     .amount(380442)
    ///                     .tax_amount(49458)
    ///                     .total_amount(429900)
    ///                     .tax_rate(1300)
    ///                     .tax_prefer_mark(post::TaxPreferMark::NO_FAVORABLE)
    ///                     .discount(true),
    ///             ]),
    ///     ]);
    /// client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .fapiao_applications()
    ///     .fapiao_apply_id("4200000444201910177461284488")
    ///     .insert_cards()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538365](https://pay.weixin.qq.com/doc/v3/merchant/4012538365), [partner/4012474078](https://pay.weixin.qq.com/doc/v3/partner/4012474078)
    #[doc(alias(
        "将电子发票插入微信用户卡包",
        "Insert an e-fapiao into the card pack",
        "电子发票",
        "insert-cards",
        "fapiao-applications/insert-cards"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post(
            "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node
            .untyped("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards")
    }
}

/// 将电子发票插入微信用户卡包 · Insert an e-fapiao into the card pack
pub mod post {

    enumeration! {
        /// 插卡场景 · Card insertion scenario
        Scene {
            /// `WITH_WECHATPAY`: 微信支付场景 · With WeChat Pay
            WITH_WECHATPAY = "WITH_WECHATPAY",
            /// `WITHOUT_WECHATPAY`: 非微信支付场景 · Without WeChat Pay
            WITHOUT_WECHATPAY = "WITHOUT_WECHATPAY",
        }
    }

    enumeration! {
        /// 购买方类型 · Buyer type
        Type {
            /// `INDIVIDUAL`: 个人 · Individual
            INDIVIDUAL = "INDIVIDUAL",
            /// `ORGANIZATION`: 单位 · Organisation
            ORGANIZATION = "ORGANIZATION",
        }
    }

    enumeration! {
        /// 开具的发票类型 · Fapiao type
        FapiaoBillType {
            /// `COMM_FAPIAO`: 增值税普通发票 · Ordinary VAT fapiao
            COMM_FAPIAO = "COMM_FAPIAO",
            /// `VAT_FAPIAO`: 增值税专用发票 · Special VAT fapiao
            VAT_FAPIAO = "VAT_FAPIAO",
        }
    }

    enumeration! {
        /// 税收优惠政策标识 · Tax preference mark
        TaxPreferMark {
            /// `NO_FAVORABLE`: 无优惠 · No preference
            NO_FAVORABLE = "NO_FAVORABLE",
            /// `OUTSIDE_VAT`: 不征增值税 · Not subject to VAT
            OUTSIDE_VAT = "OUTSIDE_VAT",
            /// `VAT_EXEMPT`: 免税 · Exempt from VAT
            VAT_EXEMPT = "VAT_EXEMPT",
            /// `NORMAL_ZERO_RATED`: 普通零税率 · Ordinary zero rate
            NORMAL_ZERO_RATED = "NORMAL_ZERO_RATED",
            /// `EXPORT_ZERO_RATED`: 出口零税率 · Zero rate for exports
            EXPORT_ZERO_RATED = "EXPORT_ZERO_RATED",
        }
    }

    /// 将电子发票插入微信用户卡包：请求 · Insert an e-fapiao into the card pack: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 插卡场景（必填） · Card insertion scenario (required)
        pub scene: Scene,
        /// 购买方信息（必填） · Buyer information (required)
        pub buyer_information: Option<BuyerInformation>,
        /// 电子发票卡券信息列表（必填） · E-fapiao card information (required)
        pub fapiao_card_information: Option<Vec<FapiaoCardInformation>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 插卡场景（必填） · Card insertion scenario (required)
        pub fn scene<M>(mut self, value: impl crate::IntoMember<Scene, M>) -> Self {
            self.scene = value.into_member().unwrap_or_default();
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

        /// 电子发票卡券信息列表（必填） · E-fapiao card information (required)
        pub fn fapiao_card_information<M>(
            mut self,
            value: impl crate::IntoList<FapiaoCardInformation, M>,
        ) -> Self {
            self.fapiao_card_information = value.into_list();
            self
        }
    }

    /// 购买方信息 · Buyer information
    pub struct BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub r#type: Type,
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
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 开具的发票类型 · Fapiao type
        pub fapiao_bill_type: FapiaoBillType,
        /// 留言信息 · User application message
        pub user_apply_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BuyerInformation {
        /// 购买方类型（必填） · Buyer type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
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

        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 开具的发票类型 · Fapiao type
        pub fn fapiao_bill_type<M>(
            mut self,
            value: impl crate::IntoMember<FapiaoBillType, M>,
        ) -> Self {
            self.fapiao_bill_type = value.into_member().unwrap_or_default();
            self
        }

        /// 留言信息 · User application message
        pub fn user_apply_message<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_apply_message = value.into_member();
            self
        }
    }

    /// 电子发票卡券信息列表 · E-fapiao card information
    pub struct FapiaoCardInformation {
        /// 电子发票文件ID（必填） · E-fapiao file ID (required)
        pub fapiao_media_id: Option<String>,
        /// 发票号码（必填） · Fapiao number (required)
        pub fapiao_number: Option<String>,
        /// 发票代码（必填） · Fapiao code (required)
        pub fapiao_code: Option<String>,
        /// 开票时间（必填） · Fapiao issuing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fapiao_time: Option<crate::Time>,
        /// 校验码（必填） · Check code (required)
        pub check_code: Option<String>,
        /// 密码（必填） · Fapiao cipher code (required)
        pub password: Option<String>,
        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 总税额（必填） · Total tax amount (required)
        ///
        /// 单位为分。In fen.
        pub tax_amount: Option<crate::Fen>,
        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 销售方信息（必填） · Seller information (required)
        pub seller_information: Option<SellerInformation>,
        /// 附加信息（必填） · Attached data (required)
        pub extra_information: Option<ExtraInformation>,
        /// 发票行信息（必填） · Fapiao line items (required)
        pub items: Option<Vec<Items>>,
        /// 备注信息 · Remark
        pub remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl FapiaoCardInformation {
        /// 电子发票文件ID（必填） · E-fapiao file ID (required)
        pub fn fapiao_media_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_media_id = value.into_member();
            self
        }

        /// 发票号码（必填） · Fapiao number (required)
        pub fn fapiao_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_number = value.into_member();
            self
        }

        /// 发票代码（必填） · Fapiao code (required)
        pub fn fapiao_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.fapiao_code = value.into_member();
            self
        }

        /// 开票时间（必填） · Fapiao issuing time (required)
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn fapiao_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.fapiao_time = value.into_member();
            self
        }

        /// 校验码（必填） · Check code (required)
        pub fn check_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.check_code = value.into_member();
            self
        }

        /// 密码（必填） · Fapiao cipher code (required)
        pub fn password<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.password = value.into_member();
            self
        }

        /// 总价税合计（必填） · Total amount including tax (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 总税额（必填） · Total tax amount (required)
        ///
        /// 单位为分。In fen.
        pub fn tax_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.tax_amount = value.into_member();
            self
        }

        /// 总金额（必填） · Total amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 销售方信息（必填） · Seller information (required)
        pub fn seller_information<M>(
            mut self,
            value: impl crate::IntoMember<SellerInformation, M>,
        ) -> Self {
            self.seller_information = value.into_member();
            self
        }

        /// 附加信息（必填） · Attached data (required)
        pub fn extra_information<M>(
            mut self,
            value: impl crate::IntoMember<ExtraInformation, M>,
        ) -> Self {
            self.extra_information = value.into_member();
            self
        }

        /// 发票行信息（必填） · Fapiao line items (required)
        pub fn items<M>(mut self, value: impl crate::IntoList<Items, M>) -> Self {
            self.items = value.into_list();
            self
        }

        /// 备注信息 · Remark
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }
    }

    /// 销售方信息 · Seller information
    pub struct SellerInformation {
        /// 名称（必填） · Name (required)
        pub name: Option<String>,
        /// 纳税人识别号（必填） · Taxpayer ID (required)
        pub taxpayer_id: Option<String>,
        /// 地址（必填） · Address (required)
        pub address: Option<String>,
        /// 电话 · Telephone
        pub telephone: Option<String>,
        /// 开户银行 · Account bank
        pub bank_name: Option<String>,
        /// 银行账号 · Bank account number
        pub bank_account: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl SellerInformation {
        /// 名称（必填） · Name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 纳税人识别号（必填） · Taxpayer ID (required)
        pub fn taxpayer_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.taxpayer_id = value.into_member();
            self
        }

        /// 地址（必填） · Address (required)
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
    }

    /// 附加信息 · Attached data
    pub struct ExtraInformation {
        /// 收款人 · Payee
        pub payee: Option<String>,
        /// 复核人 · Reviewer
        pub reviewer: Option<String>,
        /// 开票人（必填） · Issuer (required)
        pub drawer: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ExtraInformation {
        /// 收款人 · Payee
        pub fn payee<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.payee = value.into_member();
            self
        }

        /// 复核人 · Reviewer
        pub fn reviewer<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reviewer = value.into_member();
            self
        }

        /// 开票人（必填） · Issuer (required)
        pub fn drawer<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.drawer = value.into_member();
            self
        }
    }

    /// 发票行信息 · Fapiao line items
    pub struct Items {
        /// 货物或应税劳务（必填） · Tax code (required)
        pub tax_code: Option<String>,
        /// 货物或应税劳务（必填） · Goods or taxable services (required)
        pub goods_name: Option<String>,
        /// 规格型号 · Specification and model
        pub specification: Option<String>,
        /// 单位 · Unit
        pub unit: Option<String>,
        /// 数量（必填） · Quantity (required)
        ///
        /// 单位为 10⁻⁸，即八位小数。In units of 10⁻⁸, which are eight decimals.
        pub quantity: Option<crate::Decimal8>,
        /// 单价（必填） · Unit price (required)
        ///
        /// 单位为百万分之一分。In millionths of a fen.
        pub unit_price: Option<crate::MicroFen>,
        /// 单行金额（必填） · Line amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 单行税额（必填） · Line tax amount (required)
        ///
        /// 单位为分。In fen.
        pub tax_amount: Option<crate::Fen>,
        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 税率（必填） · Tax rate (required)
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识（必填） · Tax preference mark (required)
        pub tax_prefer_mark: TaxPreferMark,
        /// 是否折扣行（必填） · Whether a discount line (required)
        pub discount: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Items {
        /// 货物或应税劳务（必填） · Tax code (required)
        pub fn tax_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.tax_code = value.into_member();
            self
        }

        /// 货物或应税劳务（必填） · Goods or taxable services (required)
        pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_name = value.into_member();
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

        /// 单价（必填） · Unit price (required)
        ///
        /// 单位为百万分之一分。In millionths of a fen.
        pub fn unit_price<M>(mut self, value: impl crate::IntoMember<crate::MicroFen, M>) -> Self {
            self.unit_price = value.into_member();
            self
        }

        /// 单行金额（必填） · Line amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 单行税额（必填） · Line tax amount (required)
        ///
        /// 单位为分。In fen.
        pub fn tax_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.tax_amount = value.into_member();
            self
        }

        /// 单行金额合计（必填） · Line total (required)
        ///
        /// 单位为分。In fen.
        pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total_amount = value.into_member();
            self
        }

        /// 税率（必填） · Tax rate (required)
        ///
        /// 单位为万分之一，`1300` 即 13%。In ten-thousandths: `1300` is 13%.
        pub fn tax_rate<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.tax_rate = value.into_member();
            self
        }

        /// 税收优惠政策标识（必填） · Tax preference mark (required)
        pub fn tax_prefer_mark<M>(
            mut self,
            value: impl crate::IntoMember<TaxPreferMark, M>,
        ) -> Self {
            self.tax_prefer_mark = value.into_member().unwrap_or_default();
            self
        }

        /// 是否折扣行（必填） · Whether a discount line (required)
        pub fn discount<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.discount = value.into_member();
            self
        }
    }

    request!(
        Request,
        BuyerInformation,
        FapiaoCardInformation,
        SellerInformation,
        ExtraInformation,
        Items
    );

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => scene: Required "scene",
            2 => buyer_information: Required "buyer_information",
            3 => fapiao_card_information: Required "fapiao_card_information",
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
            9 => amount: Optional "amount",
            10 => out_trade_no: Optional "out_trade_no",
            11 => fapiao_bill_type: Optional "fapiao_bill_type",
            12 => user_apply_message: Optional "user_apply_message",
        }
        FapiaoCardInformation {
            0 => fapiao_media_id: Required "fapiao_media_id",
            1 => fapiao_number: Required "fapiao_number",
            2 => fapiao_code: Required "fapiao_code",
            3 => fapiao_time: Required "fapiao_time",
            4 => check_code: Required "check_code",
            5 => password: Required "password",
            6 => total_amount: Required "total_amount",
            7 => tax_amount: Required "tax_amount",
            8 => amount: Required "amount",
            9 => seller_information: Required "seller_information",
            10 => extra_information: Required "extra_information",
            11 => items: Required "items",
            12 => remark: Optional "remark",
        }
        SellerInformation {
            0 => name: Required "name",
            1 => taxpayer_id: Required "taxpayer_id",
            2 => address: Required "address",
            3 => telephone: Optional "telephone",
            4 => bank_name: Optional "bank_name",
            5 => bank_account: Optional "bank_account",
        }
        ExtraInformation {
            0 => payee: Optional "payee",
            1 => reviewer: Optional "reviewer",
            2 => drawer: Required "drawer",
        }
        Items {
            0 => tax_code: Required "tax_code",
            1 => goods_name: Required "goods_name",
            2 => specification: Optional "specification",
            3 => unit: Optional "unit",
            4 => quantity: Required "quantity",
            5 => unit_price: Required "unit_price",
            6 => amount: Required "amount",
            7 => tax_amount: Required "tax_amount",
            8 => total_amount: Required "total_amount",
            9 => tax_rate: Required "tax_rate",
            10 => tax_prefer_mark: Required "tax_prefer_mark",
            11 => discount: Required "discount",
        }
    }
}
