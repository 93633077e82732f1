//! `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`

pub mod cancel;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
pub struct OutBillNo(pub(crate) Node);

impl OutBillNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel(self.0)
    }

    /// 商户单号查询转账单 (partner)
    ///
    /// `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::ecommerce::mch_transfer::transfer_bills::out_bill_no::out_bill_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900001121");
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .mch_transfer()
    ///     .transfer_bills()
    ///     .out_bill_no()
    ///     .out_bill_no("plfk2020042013")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013504213)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}", rest)
    }
}

/// 商户单号查询转账单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::ecommerce::fund::withdraw::out_request_no::out_request_no::get::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
    );

    /// 商户单号查询转账单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号
        pub mchid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 商户单号
        pub out_bill_no: Option<String>,
        /// 微信转账单号
        pub transfer_bill_no: Option<String>,
        /// 服务商AppID
        pub appid: Option<String>,
        /// 转账场景ID
        pub transfer_scene_id: Option<String>,
        /// 单据状态
        pub state: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款用户姓名
        pub user_name: Option<String>,
        /// 单据创建时间
        pub create_time: Option<Time>,
        /// 状态变更时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("sub_mchid", &mut self.sub_mchid),
                2 => Named("out_bill_no", &mut self.out_bill_no),
                3 => Named("transfer_bill_no", &mut self.transfer_bill_no),
                4 => Named("appid", &mut self.appid),
                5 => Named("transfer_scene_id", &mut self.transfer_scene_id),
                6 => Named("state", &mut self.state),
                7 => Named("transfer_amount", &mut self.transfer_amount),
                8 => Named("transfer_remark", &mut self.transfer_remark),
                9 => Named("fail_reason", &mut self.fail_reason),
                10 => Named("openid", &mut self.openid),
                11 => Named("user_name", &mut self.user_name),
                12 => Named("create_time", &mut self.create_time),
                13 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
