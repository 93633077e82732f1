//! `/v3/eduschoolpay/transactions/id/{transaction_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/eduschoolpay/transactions/id/{transaction_id}`
pub struct TransactionId(pub(crate) Node);

impl TransactionId {
    /// 微信支付订单号查单 (partner)
    ///
    /// `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::eduschoolpay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .eduschoolpay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012469063)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/eduschoolpay/transactions/id/{transaction_id}", rest)
    }
}

/// 微信支付订单号查单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Listed, Message, Named, Object, Time, message, optional, request};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/eduschoolpay/transactions/id/{transaction_id}");

    /// 微信支付订单号查单：请求（其他接口共用）
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<String>("sub_mchid")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }
    }

    /// 微信支付订单号查单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商户appid
        pub appid: Option<String>,
        /// 子商户号
        pub sub_mchid: Option<String>,
        /// 子商户appid
        pub sub_appid: Option<String>,
        /// 商户订单号
        pub out_trade_no: Option<String>,
        /// 微信支付订单号
        pub transaction_id: Option<String>,
        /// 交易类型
        pub trade_type: Option<String>,
        /// 交易状态
        pub trade_state: Option<String>,
        /// 交易状态描述
        pub trade_state_desc: Option<String>,
        /// 付款银行
        pub bank_type: Option<String>,
        /// 商户数据
        pub attach: Option<String>,
        /// 支付完成时间
        pub success_time: Option<Time>,
        /// 支付者
        pub payer: Option<Payer>,
        /// 订单金额
        pub amount: Option<Amount>,
        /// 设备信息
        pub device_info: Option<DeviceInfo>,
        /// 优惠详情
        pub promotion_detail: Option<Vec<PromotionDetail>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("appid", &mut self.appid),
                2 => Named("sub_mchid", &mut self.sub_mchid),
                3 => Named("sub_appid", &mut self.sub_appid),
                4 => Named("out_trade_no", &mut self.out_trade_no),
                5 => Named("transaction_id", &mut self.transaction_id),
                6 => Named("trade_type", &mut self.trade_type),
                7 => Named("trade_state", &mut self.trade_state),
                8 => Named("trade_state_desc", &mut self.trade_state_desc),
                9 => Named("bank_type", &mut self.bank_type),
                10 => Named("attach", &mut self.attach),
                11 => Named("success_time", &mut self.success_time),
                12 => Named("payer", &mut self.payer),
                13 => Named("amount", &mut self.amount),
                14 => Named("device_info", &mut self.device_info),
                15 => Named("promotion_detail", &mut self.promotion_detail),
                _ => return None,
            })
        }
    }

    /// 支付者
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Payer {
        /// 商户appid下的用户标识
        pub openid: Option<String>,
        /// 子商户appid下的用户标识
        pub sub_openid: Option<String>,
    }

    impl Message for Payer {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("openid", &mut self.openid),
                1 => Named("sub_openid", &mut self.sub_openid),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额，单位为分
        pub total: Option<Fen>,
        /// 用户支付金额，单位为分
        pub payer_total: Option<Fen>,
        /// 折扣，单位为分
        pub discount_total: Option<Fen>,
        /// 货币类型
        pub currency: Option<String>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total", &mut self.total),
                1 => Named("payer_total", &mut self.payer_total),
                2 => Named("discount_total", &mut self.discount_total),
                3 => Named("currency", &mut self.currency),
                _ => return None,
            })
        }
    }

    /// 设备信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 设备号
        pub device_id: Option<String>,
        /// 商户端设备ip
        pub device_ip: Option<String>,
    }

    impl Message for DeviceInfo {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("device_id", &mut self.device_id),
                1 => Named("device_ip", &mut self.device_ip),
                _ => return None,
            })
        }
    }

    /// 优惠详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID
        pub coupon_id: Option<String>,
        /// 优惠名称
        pub name: Option<String>,
        /// 优惠范围
        pub scope: Option<String>,
        /// 优惠类型
        pub r#type: Option<String>,
        /// 优惠券面额，单位为分
        pub amount: Option<Fen>,
        /// 活动ID
        pub stock_id: Option<String>,
        /// 微信出资，单位为分
        pub wechatpay_contribute: Option<Fen>,
        /// 商户出资，单位为分
        pub merchant_contribute: Option<Fen>,
        /// 其他出资，单位为分
        pub other_contribute: Option<Fen>,
    }

    impl Message for PromotionDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("coupon_id", &mut self.coupon_id),
                1 => Named("name", &mut self.name),
                2 => Named("scope", &mut self.scope),
                3 => Named("type", &mut self.r#type),
                4 => Named("amount", &mut self.amount),
                5 => Named("stock_id", &mut self.stock_id),
                6 => Named("wechatpay_contribute", &mut self.wechatpay_contribute),
                7 => Named("merchant_contribute", &mut self.merchant_contribute),
                8 => Named("other_contribute", &mut self.other_contribute),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Payer, Amount, DeviceInfo, PromotionDetail);
}
