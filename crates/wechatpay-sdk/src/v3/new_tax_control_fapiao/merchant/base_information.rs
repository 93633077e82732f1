//! 获取商户开票基础信息 · Get the merchant's fapiao information
//!
//! `/v3/new-tax-control-fapiao/merchant/base-information`

/// 获取商户开票基础信息 · Get the merchant's fapiao information
///
/// `/v3/new-tax-control-fapiao/merchant/base-information`
#[derive(Clone)]
pub struct BaseInformation {
    pub(crate) node: crate::chain::Node,
}

impl BaseInformation {
    /// 获取商户开票基础信息 · Get the merchant's fapiao information
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/base-information`
    ///
    /// 获取商户开具电子发票的基础信息，返回销售方信息和附加信息。模式：普通商户、服务商。
    ///
    /// Returns a merchant's basic fapiao information: the seller and additional information. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::base_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .base_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::base_information::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .base_information()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012538180](https://pay.weixin.qq.com/doc/v3/merchant/4012538180), [partner/4012474053](https://pay.weixin.qq.com/doc/v3/partner/4012474053)
    #[doc(alias(
        "获取商户开票基础信息",
        "Get the merchants fapiao information",
        "电子发票",
        "base-information",
        "merchant/base-information"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/merchant/base-information", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/base-information")
    }
}

/// 获取商户开票基础信息 · Get the merchant's fapiao information
pub mod get {

    /// 获取商户开票基础信息：请求 · Get the merchant's fapiao information: request
    ///
    /// 条件 Conditions:
    ///
    /// - `sub_mchid`：服务商模式必填。`sub_mchid`: Required in provider mode
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 获取商户开票基础信息：应答 · Get the merchant's fapiao information: answer
    #[non_exhaustive]
    pub struct Response {
        /// 销售方信息 · Seller information
        pub seller_information: Option<SellerInformation>,
        /// 附加信息 · Attached data
        pub extra_information: Option<ExtraInformation>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 销售方信息 · Seller information
    #[non_exhaustive]
    pub struct SellerInformation {
        /// 名称 · Name
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

    /// 附加信息 · Attached data
    #[non_exhaustive]
    pub struct ExtraInformation {
        /// 收款人 · Payee
        pub payee: Option<String>,
        /// 复核人 · Reviewer
        pub reviewer: Option<String>,
        /// 开票人 · Issuer
        pub drawer: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => seller_information: Optional "seller_information",
            1 => extra_information: Optional "extra_information",
        }
        SellerInformation {
            0 => name: Optional "name",
            1 => taxpayer_id: Optional "taxpayer_id",
            2 => address: Optional "address",
            3 => telephone: Optional "telephone",
            4 => bank_name: Optional "bank_name",
            5 => bank_account: Optional "bank_account",
        }
        ExtraInformation {
            0 => payee: Optional "payee",
            1 => reviewer: Optional "reviewer",
            2 => drawer: Optional "drawer",
        }
    }
}
