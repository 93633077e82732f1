//! `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
pub struct CouponId(pub(crate) Node);

impl CouponId {
    /// 查询代金券详情 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::users::openid::coupons::coupon_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .users()
    ///     .openid("")
    ///     .coupons()
    ///     .coupon_id("")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012486942)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/users/{openid}/coupons/{coupon_id}", rest)
    }
}

/// 查询代金券详情
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, Time, enumeration, message, request,
        required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::favor::stocks::stock_id::get::{BusinessType, CutToMessage};

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}");

    enumeration! {
        /// 代金券状态
        Status {
            SENDED = "SENDED",
            USED = "USED",
            EXPIRED = "EXPIRED",
            RECOVER = "RECOVER",
        }
    }

    enumeration! {
        /// 券类型
        CouponType {
            NORMAL = "NORMAL",
            CUT_TO = "CUT_TO",
        }
    }

    /// 查询代金券详情：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[required::<String>("appid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("appid", value.into()))
        }
    }

    /// 查询代金券详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 代金券状态
        pub status: Option<Enumeration<Status>>,
        /// 使用说明
        pub description: Option<String>,
        /// 领券时间
        pub create_time: Option<Time>,
        /// 券类型
        pub coupon_type: Option<Enumeration<CouponType>>,
        /// 激活批次的时间
        pub start_time: Option<String>,
        /// 终止批次的时间
        pub stop_time: Option<String>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 可用开始时间
        pub available_begin_time: Option<Time>,
        /// 可用结束时间
        pub available_end_time: Option<Time>,
        /// 固定面额满减券使用规则
        pub normal_coupon_information: Option<NormalCouponInformation>,
        /// 已实扣代金券核销信息
        pub consume_information: Option<ConsumeInformation>,
        /// 剩余金额，单位为分
        pub available_balance: Option<Fen>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// `no_cash`
        pub no_cash: Option<bool>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
                1 => Named("stock_id", &mut self.stock_id),
                2 => Named("coupon_id", &mut self.coupon_id),
                3 => Named("coupon_name", &mut self.coupon_name),
                4 => Named("status", &mut self.status),
                5 => Named("description", &mut self.description),
                6 => Named("create_time", &mut self.create_time),
                7 => Named("coupon_type", &mut self.coupon_type),
                8 => Named("start_time", &mut self.start_time),
                9 => Named("stop_time", &mut self.stop_time),
                10 => Named("singleitem", &mut self.singleitem),
                11 => Named("cut_to_message", &mut self.cut_to_message),
                12 => Named("available_begin_time", &mut self.available_begin_time),
                13 => Named("available_end_time", &mut self.available_end_time),
                14 => Named("normal_coupon_information", &mut self.normal_coupon_information),
                15 => Named("consume_information", &mut self.consume_information),
                16 => Named("available_balance", &mut self.available_balance),
                17 => Named("business_type", &mut self.business_type),
                18 => Named("no_cash", &mut self.no_cash),
                _ => return None,
            })
        }
    }

    /// 固定面额满减券使用规则
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct NormalCouponInformation {
        /// 面额，单位为分
        pub coupon_amount: Option<Fen>,
        /// 门槛，单位为分
        pub transaction_minimum: Option<Fen>,
    }

    impl Message for NormalCouponInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_amount", &mut self.coupon_amount),
                1 => Named("transaction_minimum", &mut self.transaction_minimum),
                _ => return None,
            })
        }
    }

    /// 已实扣代金券核销信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ConsumeInformation {
        /// 核销时间
        pub consume_time: Option<String>,
        /// 核销商户号
        pub consume_mchid: Option<String>,
        /// 核销商户号
        pub transaction_id: Option<String>,
        /// 单品信息
        pub goods_detail: Option<Vec<GoodsDetail>>,
    }

    impl Message for ConsumeInformation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("consume_time", &mut self.consume_time),
                1 => Named("consume_mchid", &mut self.consume_mchid),
                2 => Named("transaction_id", &mut self.transaction_id),
                3 => Named("goods_detail", &mut self.goods_detail),
                _ => return None,
            })
        }
    }

    /// 单品信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码
        pub goods_id: Option<String>,
        /// 商品数量
        pub quantity: Option<i64>,
        /// 商品价格，单位为分
        pub price: Option<Fen>,
        /// 商品优惠金额，单位为分
        pub discount_amount: Option<Fen>,
    }

    impl Message for GoodsDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_id", &mut self.goods_id),
                1 => Named("quantity", &mut self.quantity),
                2 => Named("price", &mut self.price),
                3 => Named("discount_amount", &mut self.discount_amount),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, NormalCouponInformation, ConsumeInformation, GoodsDetail);
}
