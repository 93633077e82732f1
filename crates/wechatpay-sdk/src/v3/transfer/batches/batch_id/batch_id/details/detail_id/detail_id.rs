//! `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
pub struct DetailId(pub(crate) Node);

impl DetailId {
    /// 微信明细单号查询明细单 (direct)
    ///
    /// `GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("1030000071100999991182020050700019480001")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("1040000071100999991182020050700019500100")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", rest)
    }
}

/// 微信明细单号查询明细单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    );

    /// 微信明细单号查询明细单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户号
        pub mchid: Option<String>,
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 微信批次单号
        pub batch_id: Option<String>,
        /// 直连商户的appid
        pub appid: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 微信明细单号
        pub detail_id: Option<String>,
        /// 明细状态
        pub detail_status: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 明细失败原因
        pub fail_reason: Option<String>,
        /// 用户在直连商户应用下的用户标示
        pub openid: Option<String>,
        /// 收款用户姓名
        pub user_name: Option<String>,
        /// 转账发起时间
        pub initiate_time: Option<String>,
        /// 明细更新时间
        pub update_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("mchid", &mut self.mchid),
                1 => Named("out_batch_no", &mut self.out_batch_no),
                2 => Named("batch_id", &mut self.batch_id),
                3 => Named("appid", &mut self.appid),
                4 => Named("out_detail_no", &mut self.out_detail_no),
                5 => Named("detail_id", &mut self.detail_id),
                6 => Named("detail_status", &mut self.detail_status),
                7 => Named("transfer_amount", &mut self.transfer_amount),
                8 => Named("transfer_remark", &mut self.transfer_remark),
                9 => Named("fail_reason", &mut self.fail_reason),
                10 => Named("openid", &mut self.openid),
                11 => Named("user_name", &mut self.user_name),
                12 => Named("initiate_time", &mut self.initiate_time),
                13 => Named("update_time", &mut self.update_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
