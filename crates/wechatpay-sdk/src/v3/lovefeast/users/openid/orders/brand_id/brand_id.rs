//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`

/// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
pub struct BrandId {
    pub(crate) node: crate::chain::Node,
}

impl BrandId {
    /// 查询用户捐赠单列表 (direct and partner)
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::lovefeast::users::openid::orders::brand_id::brand_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(20);
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
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}")
    }
}

/// 查询用户捐赠单列表
pub mod get {
    use crate::message;

    enumeration! {
        /// 捐赠来源
        DonateSource {
            MINIPROGRAM_PAY = "MINIPROGRAM_PAY",
            ENTRUST_PAY = "ENTRUST_PAY",
        }
    }

    /// 查询用户捐赠单列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("offset"), message::optional::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 请求资源起始位置
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 最大资源条数
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询用户捐赠单列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 该次请求返回的记录条数
        pub count: Option<i64>,
        /// 最大记录条数
        pub limit: Option<i64>,
        /// 起始位置
        pub offset: Option<i64>,
        /// 全部记录数量
        pub total_count: Option<i64>,
        /// 结果集
        pub data: Option<Vec<Data>>,
    }

    /// 结果集
    #[non_exhaustive]
    pub struct Data {
        /// 捐赠订单号
        pub welfare_trade_id: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 品牌ID
        pub brand_id: Option<i64>,
        /// 捐赠来源
        pub donate_source: Option<crate::Enumeration<DonateSource>>,
        /// 商户订单
        pub merchant_order: Option<MerchantOrder>,
        /// 捐赠机构名称
        pub institution_name: Option<String>,
        /// 捐赠项目编号
        pub business_id: Option<String>,
        /// 捐赠活动名称
        pub business_name: Option<String>,
        /// 支付完成时间
        pub success_time: Option<crate::Time>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 设备编号
        pub device_id: Option<String>,
    }

    /// 商户订单
    #[non_exhaustive]
    pub struct MerchantOrder {
        /// 服务商户号
        pub mchid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 门店编号
        pub store_id: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
    }

    /// 支付者
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识
        pub openid: Option<String>,
        /// 用户子标识
        pub sub_openid: Option<String>,
        /// 用户头像URL
        pub avatar: Option<String>,
        /// 用户昵称
        pub nickname: Option<String>,
    }

    /// 订单金额
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<crate::Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<crate::Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => count: "count",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => total_count: "total_count",
            4 => data: "data",
        }
        Data {
            0 => welfare_trade_id: "welfare_trade_id",
            1 => appid: "appid",
            2 => sub_appid: "sub_appid",
            3 => brand_id: "brand_id",
            4 => donate_source: "donate_source",
            5 => merchant_order: "merchant_order",
            6 => institution_name: "institution_name",
            7 => business_id: "business_id",
            8 => business_name: "business_name",
            9 => success_time: "success_time",
            10 => payer: "payer",
            11 => amount: "amount",
            12 => device_id: "device_id",
        }
        MerchantOrder {
            0 => mchid: "mchid",
            1 => out_trade_no: "out_trade_no",
            2 => store_id: "store_id",
            3 => sub_mchid: "sub_mchid",
        }
        Payer {
            0 => openid: "openid",
            1 => sub_openid: "sub_openid",
            2 => avatar: "avatar",
            3 => nickname: "nickname",
        }
        Amount {
            0 => total: "total",
            1 => payer_total: "payer_total",
            2 => currency: "currency",
            3 => payer_currency: "payer_currency",
        }
    }
}
