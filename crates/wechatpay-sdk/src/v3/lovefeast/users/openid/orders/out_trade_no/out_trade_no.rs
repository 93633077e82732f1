//! `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
pub struct OutTradeNo(pub(crate) Node);

impl OutTradeNo {
    /// 查询用户捐赠单详情 (direct and partner)
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .lovefeast()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .orders()
    ///     .out_trade_no()
    ///     .out_trade_no("1217752501201407033233368018")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}", rest)
    }
}

/// 查询用户捐赠单详情
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::lovefeast::users::openid::orders::brand_id::brand_id::get::{
        DonateSource, Payer,
    };

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
    );

    /// 查询用户捐赠单详情：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
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
        pub merchant_order: Option<MerchantOrder>,
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

    impl Message for Response {
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

    /// 商户订单
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct MerchantOrder {
        /// `mchid`
        pub mchid: Option<String>,
        /// `out_trade_no`
        pub out_trade_no: Option<String>,
        /// `store_id`
        pub store_id: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
    }

    impl Message for MerchantOrder {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("out_trade_no", &mut self.out_trade_no),
                2 => Named("store_id", &mut self.store_id),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                _ => return None,
            })
        }
    }

    /// 订单金额
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Amount {
        /// `currency`
        pub currency: Option<String>,
        /// `payer_currency`
        pub payer_currency: Option<String>,
        /// `payer_total`，单位为分
        pub payer_total: Option<Fen>,
        /// `total`，单位为分
        pub total: Option<Fen>,
    }

    impl Message for Amount {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("currency", &mut self.currency),
                1 => Named("payer_currency", &mut self.payer_currency),
                2 => Named("payer_total", &mut self.payer_total),
                3 => Named("total", &mut self.total),
                _ => return None,
            })
        }
    }

    message!(Response, MerchantOrder, Amount);
}
