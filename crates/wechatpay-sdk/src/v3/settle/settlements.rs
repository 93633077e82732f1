//! `/v3/settle/settlements`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/settle/settlements`
pub struct Settlements(pub(crate) Node);

impl Settlements {
    /// 查询结算资金明细
    ///
    /// `GET /v3/settle/settlements`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::settle::settlements::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .sub_mchid("1900000101")
    ///     .settle_state(get::SettleState::SETTLED)
    ///     .settle_start_date("20091225")
    ///     .settle_end_date("20091226")
    ///     .limit(5)
    ///     .offset(10);
    /// let answer = client.v3().settle().settlements().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/settle/settlements", rest)
    }
}

/// 查询结算资金明细
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Fen, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/settle/settlements").at("api.mch.weixin.qq.com", "/hk");

    enumeration! {
        /// 结算状态
        SettleState {
            SETTLED = "SETTLED",
            UNSETTLE = "UNSETTLE",
        }
    }

    enumeration! {
        /// 钱包主体
        WalletRegion {
            CHINA_MAINLAND = "CHINA_MAINLAND",
            CHINA_HONGKONG = "CHINA_HONGKONG",
        }
    }

    /// 查询结算资金明细：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("sub_mchid"),
            required::<Enumeration<SettleState>>("settle_state"),
            optional::<String>("settle_start_date"),
            optional::<String>("settle_end_date"),
            required::<i64>("limit"),
            required::<i64>("offset"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
        }

        /// 结算状态（必填）
        pub fn settle_state(self, value: impl Into<Enumeration<SettleState>>) -> Self {
            Self(self.0.with::<Enumeration<SettleState>>("settle_state", value.into()))
        }

        /// 结算开始日期
        pub fn settle_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("settle_start_date", value.into()))
        }

        /// 结算结束日期
        pub fn settle_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("settle_end_date", value.into()))
        }

        /// 最大记录条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 记录起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }
    }

    /// 查询结算资金明细：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 结算信息列表
        pub data: Option<Vec<Data>>,
        /// 总记录条数
        pub total_count: Option<i64>,
        /// 记录起始位置
        pub offset: Option<i64>,
        /// 本次返回条数
        pub limit: Option<i64>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                1 => Named("total_count", &mut self.total_count),
                2 => Named("offset", &mut self.offset),
                3 => Named("limit", &mut self.limit),
                _ => return None,
            })
        }
    }

    /// 结算信息列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 付款批次号
        pub batch_id: Option<String>,
        /// 结算日期
        pub settlement_date: Option<String>,
        /// 交易开始日期
        pub trade_start_date: Option<String>,
        /// 交易结束日期
        pub trade_end_date: Option<String>,
        /// 金额
        pub amount: Option<Amount>,
        /// 钱包主体
        pub wallet_region: Option<Enumeration<WalletRegion>>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("batch_id", &mut self.batch_id),
                1 => Named("settlement_date", &mut self.settlement_date),
                2 => Named("trade_start_date", &mut self.trade_start_date),
                3 => Named("trade_end_date", &mut self.trade_end_date),
                4 => Named("amount", &mut self.amount),
                5 => Named("wallet_region", &mut self.wallet_region),
                _ => return None,
            })
        }
    }

    /// 金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// 已结算金额，单位为分
        pub settled: Option<Fen>,
        /// 未结算金额，单位为分
        pub unsettle: Option<Fen>,
        /// 结算币种
        pub currency: Option<String>,
        /// 支付金额，单位为分
        pub pay: Option<Fen>,
        /// 退款金额，单位为分
        pub refund: Option<Fen>,
        /// 支付净额，单位为分
        pub net: Option<Fen>,
        /// 手续费金额，单位为分
        pub fee: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("settled", &mut self.settled),
                1 => Named("unsettle", &mut self.unsettle),
                2 => Named("currency", &mut self.currency),
                3 => Named("pay", &mut self.pay),
                4 => Named("refund", &mut self.refund),
                5 => Named("net", &mut self.net),
                6 => Named("fee", &mut self.fee),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, Amount);
}
