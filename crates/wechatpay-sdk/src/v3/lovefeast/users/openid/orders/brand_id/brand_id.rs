//! `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`
pub struct BrandId(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}", rest)
    }
}

/// 查询用户捐赠单列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, optional,
        request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}");

    enumeration! {
        /// 捐赠来源
        DonateSource {
            MINIPROGRAM_PAY = "MINIPROGRAM_PAY",
            ENTRUST_PAY = "ENTRUST_PAY",
        }
    }

    /// 查询用户捐赠单列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<i64>("offset"), optional::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("count", &mut self.count),
                1 => Named("limit", &mut self.limit),
                2 => Named("offset", &mut self.offset),
                3 => Named("total_count", &mut self.total_count),
                4 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 结果集
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 捐赠订单号
        pub welfare_trade_id: Option<String>,
        /// 应用ID
        pub appid: Option<String>,
        /// 子商户应用ID
        pub sub_appid: Option<String>,
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 捐赠来源
        pub donate_source: Option<Enumeration<DonateSource>>,
        /// 商户订单
        pub merchant_order: Option<String>,
        /// 捐赠机构名称
        pub institution_name: Option<String>,
        /// 捐赠项目编号
        pub business_id: Option<String>,
        /// 捐赠活动名称
        pub business_name: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 设备编号
        pub device_id: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("welfare_trade_id", &mut self.welfare_trade_id),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_appid", &mut self.sub_appid),
                3 => Named("brand_id", &mut self.brand_id),
                4 => Named("donate_source", &mut self.donate_source),
                5 => Named("merchant_order", &mut self.merchant_order),
                6 => Named("institution_name", &mut self.institution_name),
                7 => Named("business_id", &mut self.business_id),
                8 => Named("business_name", &mut self.business_name),
                9 => Named("success_time", &mut self.success_time),
                10 => Named("payer", &mut self.payer),
                11 => Named("amount", &mut self.amount),
                12 => Named("device_id", &mut self.device_id),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
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

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                2 => Named("avatar", &mut self.avatar),
                3 => Named("nickname", &mut self.nickname),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 总金额，单位为分
        pub total: Option<Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
        /// 用户支付币种
        pub payer_currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("currency", &mut self.currency),
                3 => Named("payer_currency", &mut self.payer_currency),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, Payer, Amount);
}
