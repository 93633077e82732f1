//! 将出租车电子发票插入微信用户卡包 · Insert a taxi e-fapiao
//!
//! `/v3/taxi-invoice/cards`

pub mod upload_file;

/// 将出租车电子发票插入微信用户卡包 · Insert a taxi e-fapiao
///
/// `/v3/taxi-invoice/cards`
#[derive(Clone)]
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/upload-file`: 上传出租车电子发票文件 · Upload a taxi e-fapiao file
    #[inline]
    pub fn upload_file(&self) -> upload_file::UploadFile {
        upload_file::UploadFile { node: self.node.clone() }
    }

    /// 将出租车电子发票插入微信用户卡包 · Insert a taxi e-fapiao
    ///
    /// `POST /v3/taxi-invoice/cards`
    ///
    /// 服务商把出租车电子发票插入乘客的微信卡包，返回卡券模板ID和发票在卡包中的编码。模式：服务商。
    ///
    /// Inserts a taxi e-fapiao into the WeChat card pack of a passenger and returns the card template ID and code. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::taxi_invoice::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .company_mchid("1900000109")
    ///     .trade_number("10001071012021110600437180176110")
    ///     .openid("oUypO5aQ1oOCaSiNZUpT5kxxJHuc")
    ///     .region_id(310100)
    ///     .driver_license("6298416")
    ///     .plate_number("浙AD12345")
    ///     .fapiao_card_information(
    ///         post::FapiaoCardInformation::new()
    ///             .fapiao_media_id("ASNFZ4mrze/+3LqYdlQyEA==")
    ///             .fapiao_number("12897794")
    ///             .fapiao_code("044001911211")
    ///             .fapiao_time("2020-07-01T12:00:00+08:00")
    ///             .check_code("69001808340631374774")
    ///             .password("006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21")
    ///             .total_amount(382895)
    ///             .tax_amount(44050)
    ///             .amount(338845)
    ///             .buyer_information(
    ///                 post::BuyerInformation::new()
    ///                     .r#type("CORPORATION")
    ///                     .name("深圳市南山区测试企业"),
    ///             )
    ///             .seller_information(
    ///                 post::SellerInformation::new()
    ///                     .name("深圳市南山区测试公司")
    ///                     .taxpayer_id("202003261233701778")
    ///                     .address("深圳市南山区深南大道10000号"),
    ///             )
    ///             .extra_information(post::ExtraInformation::new().drawer("王五")),
    ///     );
    /// let answer = client.v3().taxi_invoice().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012461432](https://pay.weixin.qq.com/doc/v3/partner/4012461432)
    #[doc(alias(
        "将出租车电子发票插入微信用户卡包",
        "Insert a taxi e-fapiao",
        "出租车电子发票",
        "cards",
        "taxi-invoice/cards"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/taxi-invoice/cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/taxi-invoice/cards")
    }
}

/// 将出租车电子发票插入微信用户卡包 · Insert a taxi e-fapiao
pub mod post {

    /// 将出租车电子发票插入微信用户卡包：请求 · Insert a taxi e-fapiao: request
    pub struct Request {
        /// 出租车经营主体商户号（必填） · Taxi operator merchant ID (required)
        pub company_mchid: Option<String>,
        /// 面对面付款单号（必填） · In-person payment number (required)
        pub trade_number: Option<String>,
        /// 应用ID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 行政区划代码（必填） · Administrative region code (required)
        pub region_id: Option<i64>,
        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub driver_license: Option<String>,
        /// 车牌号（必填） · Licence plate number (required)
        pub plate_number: Option<String>,
        /// 发票卡券信息（必填） · Fapiao card information (required)
        pub fapiao_card_information: Option<FapiaoCardInformation>,
        /// 获取乘客行程单详情的凭证 · Trip details token
        pub token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 出租车经营主体商户号（必填） · Taxi operator merchant ID (required)
        pub fn company_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.company_mchid = value.into_member();
            self
        }

        /// 面对面付款单号（必填） · In-person payment number (required)
        pub fn trade_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.trade_number = value.into_member();
            self
        }

        /// 应用ID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 行政区划代码（必填） · Administrative region code (required)
        pub fn region_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.region_id = value.into_member();
            self
        }

        /// 营运资格证号（必填） · Driver qualification certificate number (required)
        pub fn driver_license<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.driver_license = value.into_member();
            self
        }

        /// 车牌号（必填） · Licence plate number (required)
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }

        /// 发票卡券信息（必填） · Fapiao card information (required)
        pub fn fapiao_card_information<M>(
            mut self,
            value: impl crate::IntoMember<FapiaoCardInformation, M>,
        ) -> Self {
            self.fapiao_card_information = value.into_member();
            self
        }

        /// 获取乘客行程单详情的凭证 · Trip details token
        pub fn token<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.token = value.into_member();
            self
        }
    }

    /// 发票卡券信息 · Fapiao card information
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
        /// 购买方信息（必填） · Buyer information (required)
        pub buyer_information: Option<BuyerInformation>,
        /// 销售方信息（必填） · Seller information (required)
        pub seller_information: Option<SellerInformation>,
        /// 附加信息（必填） · Attached data (required)
        pub extra_information: Option<ExtraInformation>,
        /// 发票行信息 · Fapiao line items
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

        /// 购买方信息（必填） · Buyer information (required)
        pub fn buyer_information<M>(
            mut self,
            value: impl crate::IntoMember<BuyerInformation, M>,
        ) -> Self {
            self.buyer_information = value.into_member();
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

        /// 发票行信息 · Fapiao line items
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
        pub tax_prefer_mark: Option<String>,
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

    /// 将出租车电子发票插入微信用户卡包：应答 · Insert a taxi e-fapiao: answer
    #[non_exhaustive]
    pub struct Response {
        /// 插入用户卡包的公众号AppID · Card Official Account app ID
        pub card_appid: Option<String>,
        /// 用户在插卡公众号下的OpenID · User openid (card Official Account)
        pub card_openid: Option<String>,
        /// 出租车电子发票卡券模板ID · Taxi e-fapiao card template ID
        pub card_id: Option<String>,
        /// 出租车电子发票在卡包中的编码 · Taxi e-fapiao card code
        pub card_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        FapiaoCardInformation,
        BuyerInformation,
        SellerInformation,
        ExtraInformation,
        Items
    );

    message! {
        Request {
            0 => company_mchid: Required "company_mchid",
            1 => trade_number: Required "trade_number",
            2 => appid: Optional "appid",
            3 => openid: Required "openid",
            4 => region_id: Required "region_id",
            5 => driver_license: Required "driver_license",
            6 => plate_number: Required "plate_number",
            7 => fapiao_card_information: Required "fapiao_card_information",
            8 => token: Optional "token",
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
            9 => buyer_information: Required "buyer_information",
            10 => seller_information: Required "seller_information",
            11 => extra_information: Required "extra_information",
            12 => items: Optional "items",
            13 => remark: Optional "remark",
        }
        BuyerInformation {
            0 => r#type: Required "type",
            1 => name: Required "name",
            2 => taxpayer_id: Optional "taxpayer_id",
            3 => address: Optional "address",
            4 => telephone: Optional "telephone",
            5 => bank_name: Optional "bank_name",
            6 => bank_account: Optional "bank_account",
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
        Response {
            0 => card_appid: Optional "card_appid",
            1 => card_openid: Optional "card_openid",
            2 => card_id: Optional "card_id",
            3 => card_code: Optional "card_code",
        }
    }
}
