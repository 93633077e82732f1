//! 查询用户捐赠单列表 · List a user's donations
//!
//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`

/// 查询用户捐赠单列表 · List a user's donations
///
/// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
#[derive(Clone)]
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// 查询用户捐赠单列表 · List a user's donations
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    ///
    /// 按openid和品牌ID查询用户的爱心餐捐赠单，返回记录总数，结果分页返回。模式：普通商户、服务商。
    ///
    /// Lists the charity meal donations of a user to a brand by openid, with pagination. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::lovefeast::users::openid::orders::brand_id::brand_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .lovefeast()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .orders()
    ///     .brand_id()
    ///     .brand_id("2250")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "查询用户捐赠单列表",
        "List a users donations",
        "爱心餐",
        "brand-id",
        "orders/brand-id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}")
    }
}

/// 查询用户捐赠单列表 · List a user's donations
pub mod get {

    enumeration! {
        /// 捐赠来源 · Donation source
        DonateSource {
            /// `MINIPROGRAM_PAY`: 小程序支付 · Payment in the Mini Program
            MINIPROGRAM_PAY = "MINIPROGRAM_PAY",
            /// `ENTRUST_PAY`: 委托代扣 · Auto-debit
            ENTRUST_PAY = "ENTRUST_PAY",
        }
    }

    /// 查询用户捐赠单列表：请求 · List a user's donations: request
    pub struct Request {
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 最大资源条数 · Maximum number of records
        ///
        /// 默认 `10`。Default `10`.
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 请求资源起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 最大资源条数 · Maximum number of records
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询用户捐赠单列表：应答 · List a user's donations: answer
    #[non_exhaustive]
    pub struct Response {
        /// 该次请求返回的记录条数 · Number of records returned
        pub count: Option<i64>,
        /// 最大记录条数 · Maximum number of records
        ///
        /// 默认 `10`。Default `10`.
        pub limit: Option<i64>,
        /// 起始位置 · Offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 全部记录数量 · Total number of records
        pub total_count: Option<i64>,
        /// 结果集 · Result set
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 结果集 · Result set
    #[non_exhaustive]
    pub struct Data {
        /// 捐赠订单号 · Donation order number
        pub welfare_trade_id: Option<String>,
        /// 应用ID · App ID
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 捐赠来源 · Donation source
        pub donate_source: DonateSource,
        /// 商户订单 · Merchant order
        pub merchant_order: Option<MerchantOrder>,
        /// 捐赠机构名称 · Donation institution name
        pub institution_name: Option<String>,
        /// 捐赠项目编号 · Donation project number
        pub business_id: Option<String>,
        /// 捐赠活动名称 · Donation campaign name
        pub business_name: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 设备编号 · Device number
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户订单 · Merchant order
    #[non_exhaustive]
    pub struct MerchantOrder {
        /// 服务商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最短 6 个字符，只能用数字、字母和 `_*-`。At least 6 characters; digits, A–Z, a–z and `_*-`.
        pub out_trade_no: Option<String>,
        /// 门店编号 · Store number
        pub store_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 用户头像URL · User avatar URL
        pub avatar: Option<String>,
        /// 用户昵称 · User nickname
        pub nickname: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付币种 · User payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
        }
        Response {
            0 => count: Optional "count",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => total_count: Optional "total_count",
            4 => data: Optional "data",
        }
        Data {
            0 => welfare_trade_id: Optional "welfare_trade_id",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => brand_id: Optional "brand_id",
            4 => donate_source: Optional "donate_source",
            5 => merchant_order: Optional "merchant_order",
            6 => institution_name: Optional "institution_name",
            7 => business_id: Optional "business_id",
            8 => business_name: Optional "business_name",
            9 => success_time: Optional "success_time",
            10 => payer: Optional "payer",
            11 => amount: Optional "amount",
            12 => device_id: Optional "device_id",
        }
        MerchantOrder {
            0 => mchid: Optional "mchid",
            1 => out_trade_no: Optional "out_trade_no",
            2 => store_id: Optional "store_id",
            3 => sub_mchid: Optional "sub_mchid",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
            2 => avatar: Optional "avatar",
            3 => nickname: Optional "nickname",
        }
        Amount {
            0 => total: Optional "total",
            1 => payer_total: Optional "payer_total",
            2 => currency: Optional "currency",
            3 => payer_currency: Optional "payer_currency",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: Some("limit") };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
